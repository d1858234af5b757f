package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.ruleset.TierLadder.Tier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated tiers that can be reached. */
final class TierArbitraries {
    private static final int MOST = 3;

    private TierArbitraries() {}

    static Arbitrary<TierLadder> of(List<IndicatorRule> indicators) {
        long total = IndicatorArbitraries.total(indicators).micros();
        Arbitrary<Set<Long>> totals =
                Arbitraries.longs().between(0, total).set().ofMaxSize(MOST);
        Arbitrary<List<String>> names = TextArbitraries.texts()
                .filter(name -> !name.equals("NONE"))
                .list()
                .uniqueElements()
                .ofSize(MOST);
        Arbitrary<List<Map<String, Points>>> perIndicator = minima(
                        indicators.stream().collect(Collectors.toMap(IndicatorRule::id, IndicatorRule::maxPoints)))
                .list()
                .ofSize(MOST);
        Arbitrary<List<Map<String, Points>>> perCategory = minima(indicators.stream()
                        .collect(Collectors.toMap(IndicatorRule::category, IndicatorRule::maxPoints, Points::plus)))
                .list()
                .ofSize(MOST);
        return Combinators.combine(totals, names, perIndicator, perCategory)
                .as((micros, texts, ofIndicators, ofCategories) -> {
                    List<Tier> tiers = new ArrayList<>();
                    micros.stream().sorted().map(Points::new).forEach(minimum -> {
                        int i = tiers.size();
                        tiers.add(new Tier(texts.get(i), minimum, ofIndicators.get(i), ofCategories.get(i)));
                    });
                    return new TierLadder(tiers);
                });
    }

    /** Minima of none, of all alike, or of some. */
    private static Arbitrary<Map<String, Points>> minima(Map<String, Points> maxima) {
        long smallest = maxima.values().stream().mapToLong(Points::micros).min().orElseThrow();
        Arbitrary<Map<String, Points>> alike = Arbitraries.longs()
                .between(0, smallest)
                .map(micros ->
                        maxima.keySet().stream().collect(Collectors.toMap(name -> name, name -> new Points(micros))));
        Arbitrary<Map<String, Points>> some = Combinators.combine(
                        Arbitraries.of(maxima.keySet()).set(),
                        Arbitraries.integers().between(0, 100))
                .as((names, percent) -> {
                    Map<String, Points> minima = new HashMap<>();
                    names.forEach(
                            name -> minima.put(name, new Points(maxima.get(name).micros() / 100 * percent)));
                    return minima;
                });
        return Arbitraries.oneOf(Arbitraries.just(Map.of()), alike, some);
    }
}
