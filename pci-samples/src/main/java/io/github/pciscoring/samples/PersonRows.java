package io.github.pciscoring.samples;

import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.portfolio.BulkFacts;
import io.github.pciscoring.core.ruleset.ExamFormula;
import java.util.List;

/** Makes people with their exams, one by one and in any order. Not thread-safe. */
final class PersonRows {
    /** How long most exams count, in days. */
    private static final int VALIDITY = 730;

    private final Market market;
    private final RowSink rows;
    private final Dice dice;

    PersonRows(Market market, RowSink rows) {
        this.market = market;
        this.rows = rows;
        this.dice = market.dice();
    }

    /** Makes the person with this number, counted from 0. */
    void write(int number) {
        dice.begin(Dice.Kind.PERSON, number);
        int partner = market.employer(dice);
        affiliations("E" + (number + 1), partner);
        if (dice.chance(15)) {
            return; // no exams
        }
        List<ExamFormula> formulas = market.codes().formulas();
        if (!formulas.isEmpty()) {
            for (int goals = dice.chance(30) ? 2 : 1; goals > 0; goals--) {
                // The first formulas are gone for more often.
                int one = dice.below(formulas.size());
                int other = dice.below(formulas.size());
                goFor(dice.oneOf(formulas.get(Math.min(one, other)).anyOf()), market.ambition(partner));
            }
        }
        if (dice.chance(12)) {
            current(dice.oneOf(market.codes().otherExams()));
        }
    }

    private void affiliations(String id, int partner) {
        int last = market.last();
        int from = dice.chance(20) ? MonthRange.OPEN_FIRST : last - dice.below(72);
        int way = dice.below(100);
        if (way < 8) { // comes from another partner
            int joined = last - dice.below(24);
            rows.affiliation(id, market.next(partner), MonthRange.OPEN_FIRST, joined - 1);
            rows.affiliation(id, partner, joined, MonthRange.OPEN_LAST);
        } else if (way < 14) { // works for two
            rows.affiliation(id, market.next(partner), from, MonthRange.OPEN_LAST);
            rows.affiliation(id, partner, from, MonthRange.OPEN_LAST);
        } else if (way < 22) { // has left, or leaves
            rows.affiliation(id, partner, MonthRange.OPEN_FIRST, last - 12 + dice.below(18));
        } else {
            rows.affiliation(id, partner, from, MonthRange.OPEN_LAST);
        }
    }

    /** Passes what an alternative requires; who doesn't complete it lacks one requirement, in one of three ways. */
    private void goFor(ExamFormula.Alternative alternative, int ambition) {
        int requirements = alternative.allOf().size();
        int lacking = dice.chance(ambition) ? requirements : dice.below(requirements);
        for (int i = 0; i < requirements; i++) {
            String exam = dice.oneOf(List.copyOf(alternative.allOf().get(i).anyOf()));
            if (i != lacking) {
                current(exam);
                if (dice.chance(4)) {
                    expired(exam); // passed before, too
                }
            } else if (dice.chance(40)) {
                expired(exam);
            } else if (dice.chance(40)) {
                int later = market.lastDay() + 1 + dice.below(60);
                rows.exam(exam, later, later + VALIDITY);
            }
        }
    }

    private void current(String exam) {
        int passed = market.lastDay() - dice.below(VALIDITY);
        rows.exam(exam, passed, dice.chance(75) ? passed + VALIDITY : BulkFacts.NEVER_EXPIRES);
    }

    private void expired(String exam) {
        int passed = market.lastDay() - VALIDITY - 1 - dice.below(500);
        rows.exam(exam, passed, passed + VALIDITY);
    }
}
