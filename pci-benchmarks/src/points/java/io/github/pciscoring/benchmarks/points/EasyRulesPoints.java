package io.github.pciscoring.benchmarks.points;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.core.ruleset.TierLadder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule for each indicator that has earned something, and one for each tier, in order of priority. */
final class EasyRulesPoints implements PointsContender {
    private static final String CASE = "case";

    private final List<Answer> sums;
    private final PointsRules rules;
    private final Rules all = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters());

    /** What the rules read and write. Not thread-safe. */
    private static final class Case {
        private final Answer sums;
        private long micros;
        private String tier = "";

        Case(Answer sums) {
            this.sums = sums;
        }
    }

    EasyRulesPoints(List<Answer> sums, PointsRules rules) {
        this.sums = sums;
        this.rules = rules;
        int priority = 0;
        for (PointsRules.Line line : rules.lines()) {
            all.register(new RuleBuilder()
                    .name(line.variable())
                    .priority(priority++)
                    .when(facts -> top(of(facts), line) > 0)
                    .then(facts -> of(facts).micros += micros(of(facts), line))
                    .build());
        }
        for (TierLadder.Tier tier : rules.tiers()) {
            all.register(new RuleBuilder()
                    .name(tier.name())
                    .priority(priority++)
                    .when(facts -> of(facts).micros >= tier.minimum().micros())
                    .then(facts -> of(facts).tier = tier.name())
                    .build());
        }
    }

    private static Case of(Facts facts) {
        Case found = facts.get(CASE);
        return found;
    }

    private long top(Case partner, PointsRules.Line line) {
        return Measures.top(partner.sums, line.indicator(), rules.minimumBaseline());
    }

    private long micros(Case partner, PointsRules.Line line) {
        BigDecimal full = new BigDecimal(line.threshold())
                .multiply(BigDecimal.valueOf(Measures.bottom(partner.sums, line.indicator())));
        BigDecimal top = BigDecimal.valueOf(top(partner, line));
        return top.compareTo(full) >= 0
                ? line.maxMicros()
                : top.multiply(BigDecimal.valueOf(line.maxMicros()))
                        .divide(full, 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    @Override
    public String name() {
        return "Easy Rules";
    }

    @Override
    public List<PointsAndTier> finishAll() {
        return sums.stream().map(this::finish).toList();
    }

    private PointsAndTier finish(Answer answer) {
        Case partner = new Case(answer);
        Facts facts = new Facts();
        facts.put(CASE, partner);
        engine.fire(all, facts);
        return new PointsAndTier(partner.micros, partner.tier);
    }
}
