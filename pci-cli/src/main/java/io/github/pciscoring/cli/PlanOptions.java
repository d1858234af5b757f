package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.insight.plan.InvalidPlanRequestException;
import io.github.pciscoring.insight.plan.PlanRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a plan leads, and what its units cost. */
final class PlanOptions {
    @Option(
            names = "--to",
            paramLabel = "TIER|SCORE",
            description = "What the plan is to reach: a tier in any case, or a score. Default: the tier above.")
    private @Nullable String to;

    @Option(
            names = "--cost",
            paramLabel = "ID=N",
            description = "What a unit of this indicator costs, in whatever you count; may be repeated. Default: 1.")
    private List<String> costs = List.of();

    @Option(
            names = "--limit",
            paramLabel = "ID=N",
            description = "The most units of this indicator; may be repeated. Default: as many as earn points.")
    private List<String> limits = List.of();

    @Option(
            names = "--unit",
            paramLabel = "ID=N",
            description = "How large a unit of this indicator is: so many USD, customers, users and so on; may be"
                    + " repeated. Default: 1 of what is counted, or a round number where that is very little.")
    private List<String> units = List.of();

    /** Returns what a plan by these rules is asked for. */
    PlanRequest request(CompetencyRuleSet rules, int alternatives) {
        try {
            return PlanRequest.builder()
                    .target(Optional.ofNullable(to).map(text -> Targets.of("--to", text, rules)))
                    .costs(new Assignments("--cost", costs, rules).amounts())
                    .limits(new Assignments("--limit", limits, rules).counts())
                    .units(new Assignments("--unit", units, rules).amounts())
                    .alternatives(alternatives)
                    .build();
        } catch (InvalidPlanRequestException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }
}
