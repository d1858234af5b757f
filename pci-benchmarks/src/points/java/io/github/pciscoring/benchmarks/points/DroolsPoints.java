package io.github.pciscoring.benchmarks.points;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.benchmarks.contender.drools.RuleFiles;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Rules of Drools for points and tier, compiled beforehand; a new session for each partner. */
public final class DroolsPoints implements PointsContender {
    private final List<Answer> sums;
    private final PointsRules rules;

    /** Holds the compiled rules, once and for all, as compiling takes seconds. */
    private static final class Compiled {
        static final KieBase RULES = RuleFiles.compile(DroolsPoints.class, "points.drl");
    }

    /**
     * A measure, and what it may earn.
     *
     * @param top the measure's numerator
     * @param full the numerator that earns all points
     * @param maxMicros the most points, in millionths
     */
    public record Measured(BigDecimal top, BigDecimal full, long maxMicros) {
        /** Returns points in proportion, rounded half up. */
        public long share() {
            return top.multiply(BigDecimal.valueOf(maxMicros))
                    .divide(full, 0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
    }

    /** Points earned by a measure. */
    public record Earned(long micros) {}

    /** A tier, and the total from which another one takes its place. */
    public record Tier(String name, long from, long below) {}

    /** What the rules write. Not thread-safe. */
    public static final class Result {
        private long micros;
        private String tier = "";

        /** Takes the result. */
        public void set(long total, String name) {
            micros = total;
            tier = name;
        }
    }

    DroolsPoints(List<Answer> sums, PointsRules rules) {
        this.sums = sums;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "Drools";
    }

    @Override
    public List<PointsAndTier> finishAll() {
        return sums.stream().map(this::finish).toList();
    }

    private PointsAndTier finish(Answer answer) {
        KieSession session = Compiled.RULES.newKieSession();
        Result result = new Result();
        session.setGlobal("result", result);
        for (PointsRules.Line line : rules.lines()) {
            session.insert(new Measured(
                    BigDecimal.valueOf(Measures.top(answer, line.indicator(), rules.minimumBaseline())),
                    new BigDecimal(line.threshold())
                            .multiply(BigDecimal.valueOf(Measures.bottom(answer, line.indicator()))),
                    line.maxMicros()));
        }
        long below = Long.MAX_VALUE;
        for (int i = rules.tiers().size() - 1; i >= 0; i--) {
            long from = rules.tiers().get(i).minimum().micros();
            session.insert(new Tier(rules.tiers().get(i).name(), from, below));
            below = from;
        }
        session.insert(new Tier("", 0, below));
        session.fireAllRules();
        session.dispose();
        return new PointsAndTier(result.micros, result.tier);
    }
}
