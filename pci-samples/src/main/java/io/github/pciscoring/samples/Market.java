package io.github.pciscoring.samples;

import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;

/**
 * What all accounts of a sample share: the months, the rule set's codes, and how its partners fare. Partners come in the
 * order of the customers to be expected: the first has the most. Thread-safe.
 */
final class Market {
    /** From so many partners on, some are special. */
    static final int MANY_PARTNERS = 10;

    /** How customers' seats grow in a year, in percent, under the partners that win many, as many as they lose, or few. */
    private static final int[] MOMENTUM = {-20, 0, 20, 50};

    /** How many people of a hundred complete the exams that they go for, by partner. */
    private static final int[] AMBITION = {20, 50, 85};

    private final SampleOptions options;
    private final RuleCodes codes;
    private final int first;
    private final int last;
    private final int lastDay;
    private final int activePartners;

    Market(CompetencyRuleSet rules, SampleOptions options) {
        this.options = options;
        this.codes = RuleCodes.of(rules, options.agreementChannels());
        this.last = MonthRange.month(options.lastMonth());
        this.first = last - options.months() + 1;
        this.lastDay = Math.toIntExact(options.lastMonth().atEndOfMonth().toEpochDay());
        // The last of many partners is new: it has neither customers nor people yet.
        this.activePartners = options.partners() >= MANY_PARTNERS ? options.partners() - 1 : options.partners();
    }

    SampleOptions options() {
        return options;
    }

    RuleCodes codes() {
        return codes;
    }

    /** Returns the first month with bills, seats and users. */
    int first() {
        return first;
    }

    /** Returns the last month with bills, seats and users. */
    int last() {
        return last;
    }

    /** Returns the last day of the last month, as an epoch day. */
    int lastDay() {
        return lastDay;
    }

    /** Returns new dice for this market's seed. */
    Dice dice() {
        return new Dice(options.seed());
    }

    /** Returns a partner to buy from: popularity falls steeply with its number. */
    int seller(Dice dice) {
        double share = dice.share();
        return (int) (share * share * share * activePartners);
    }

    /** Returns a partner to work for: popularity falls with its number, but less. */
    int employer(Dice dice) {
        double share = dice.share();
        return (int) (share * share * activePartners);
    }

    /** Returns the partner after another, if there are two. */
    int next(int partner) {
        return (partner + 1) % activePartners;
    }

    /** Returns by how much the partner's customers grow in a year, in percent. */
    int momentum(int partner) {
        return MOMENTUM[dice().begin(Dice.Kind.PARTNER, partner).below(MOMENTUM.length)];
    }

    /** Returns how many of the partner's people complete the exams that they go for, in percent. */
    int ambition(int partner) {
        Dice dice = dice().begin(Dice.Kind.PARTNER, partner);
        dice.below(MOMENTUM.length);
        return AMBITION[dice.below(AMBITION.length)];
    }
}
