package io.github.pciscoring.testkit;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.testkit.portfolio.PortfolioCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What portfolios have not shown yet of a rule set: indicators that earn all their points, and classes with a partner. */
final class Reach {
    private final PciScorer scorer;
    private final Set<IndicatorRule> notFull = new LinkedHashSet<>();
    private final Map<IndicatorRule, Ratio> best = new HashMap<>();
    private final Map<String, Set<String>> emptyClasses = new HashMap<>();
    private int portfolios;

    Reach(UnderTest tested) {
        this.scorer = tested.newScorer();
        tested.rules().indicators().stream()
                .flatMap(rule -> Asked.ways(tested.rules(), rule))
                .forEach(notFull::add);
        for (Classification one : tested.rules().classifications()) {
            emptyClasses.put(one.id(), new LinkedHashSet<>(one.classNames()));
        }
    }

    /** Returns what is missing when portfolios have been looked at, until nothing is; one text for each. */
    List<String> missingOn(Stream<PortfolioCase> some) {
        Iterator<PortfolioCase> next = some.iterator();
        while (!missing().isEmpty() && next.hasNext()) {
            lookAt(next.next());
        }
        return missing();
    }

    private void lookAt(PortfolioCase portfolio) {
        portfolios++;
        for (PciScore score :
                scorer.bind(portfolio.portfolio()).scoreAll(portfolio.asOf(), ScoringOptions.callingThread())) {
            score.classes()
                    .forEach((id, name) ->
                            emptyClasses.getOrDefault(id, Set.of()).remove(name));
            score.indicators().forEach(this::lookAt);
        }
    }

    private void lookAt(IndicatorScore score) {
        score.measure()
                .ifPresent(measure ->
                        best.merge(score.rule(), measure, (one, other) -> one.compareTo(other) >= 0 ? one : other));
        if (score.points().equals(score.rule().maxPoints())) {
            notFull.remove(score.rule());
        }
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (IndicatorRule rule : notFull) {
            Ratio most = best.get(rule);
            missing.add("indicator " + rule.id() + " never earned all of its " + rule.maxPoints() + " points on "
                    + portfolios + " portfolios: "
                    + (most == null ? "there was no measure" : "the largest measure was " + most)
                    + rule.curve().threshold().map(all -> " of " + all).orElse("") + " " + rule.unit());
        }
        emptyClasses.forEach((id, names) -> names.forEach(name ->
                missing.add("class " + name + " of " + id + " never had a partner on " + portfolios + " portfolios")));
        return missing.stream().sorted().toList();
    }
}
