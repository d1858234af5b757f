package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.ExamTerms;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated rule sets of the sample types, with everything that a file can say. */
final class RuleSetArbitraries {
    private RuleSetArbitraries() {}

    /**
     * The names that a rule set declares.
     *
     * @param families the product families
     * @param groups the channel groups
     * @param types the association types
     */
    record Declared(Map<String, Set<String>> families, Map<String, Set<String>> groups, Set<String> types) {
        Set<String> products() {
            return union(families);
        }

        Set<String> channels() {
            return union(groups);
        }

        private static Set<String> union(Map<String, Set<String>> groups) {
            return groups.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Id, version, title and source. */
    private record Identity(String id, String version, String title, Optional<String> source, MonthRange inForce) {}

    /** What is measured, and by which classes. */
    private record Measured(List<IndicatorRule> indicators, List<Classification> classifications) {
        Set<String> ids() {
            return Stream.concat(
                            indicators.stream().map(IndicatorRule::id),
                            classifications.stream().map(Classification::id))
                    .collect(Collectors.toSet());
        }
    }

    static Arbitrary<CompetencyRuleSet> ruleSets() {
        return ruleSetsWithoutTerms()
                .flatMap(rules -> examTerms(rules.exams())
                        .map(terms -> CompetencyRuleSet.builder()
                                .from(rules)
                                .examTerms(terms)
                                .build()));
    }

    private static Arbitrary<Map<String, ExamTerms>> examTerms(Set<String> exams) {
        if (exams.isEmpty()) {
            return Arbitraries.just(Map.of());
        }
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<ExamTerms> terms = Combinators.combine(
                        days, days, Arbitraries.integers().between(0, 2))
                .as((one, other, kind) -> switch (kind) {
                    case 0 -> ExamTerms.retiredOn(one);
                    case 1 -> new ExamTerms(Optional.empty(), Optional.of(one));
                    default ->
                        one.isBefore(other)
                                ? ExamTerms.retiredOn(one).honouredUntil(other)
                                : ExamTerms.retiredOn(other).honouredUntil(one);
                });
        return Arbitraries.maps(Arbitraries.of(exams), terms).ofMaxSize(Math.min(3, exams.size()));
    }

    private static Arbitrary<CompetencyRuleSet> ruleSetsWithoutTerms() {
        return Combinators.combine(declared(), roundings())
                .flatAs((declared, rounding) -> measured(declared, rounding)
                        .flatMap(measured -> Combinators.combine(
                                        identities(),
                                        attributions(declared, measured.ids()),
                                        TierArbitraries.of(measured.indicators()))
                                .as((identity, attribution, tiers) -> CompetencyRuleSet.builder()
                                        .id(identity.id())
                                        .version(identity.version())
                                        .title(identity.title())
                                        .source(identity.source())
                                        .inForce(identity.inForce())
                                        .productFamilies(declared.families())
                                        .channelGroups(declared.groups())
                                        .attribution(attribution)
                                        .indicators(measured.indicators())
                                        .classifications(measured.classifications())
                                        .maximumTotal(IndicatorArbitraries.total(measured.indicators()))
                                        .rounding(rounding)
                                        .tiers(tiers)
                                        .build())));
    }

    private static Arbitrary<Measured> measured(Declared declared, RoundingPolicy rounding) {
        ClassArbitraries classes = new ClassArbitraries(new ParameterArbitraries(declared));
        return new IndicatorArbitraries(declared, rounding)
                .indicators()
                .flatMap(indicators -> classes.classifications(
                                indicators.stream().map(IndicatorRule::id).collect(Collectors.toSet()))
                        .flatMap(classifications -> classes.varied(indicators, classifications)
                                .map(varied -> new Measured(varied, classifications))));
    }

    private static Arbitrary<RoundingPolicy> roundings() {
        Arbitrary<Integer> decimals = Arbitraries.integers().between(0, Points.SCALE);
        return Arbitraries.oneOf(
                decimals.map(RoundingPolicy::ofIndicators),
                decimals.map(RoundingPolicy::ofTotal),
                Arbitraries.just(RoundingPolicy.none()));
    }

    private static Arbitrary<Declared> declared() {
        return Combinators.combine(
                        groups(), groups(), TextArbitraries.texts().set().ofMaxSize(4))
                .as(Declared::new);
    }

    /** Groups that may share codes; none has the name of a code that it does not hold alone. */
    private static Arbitrary<Map<String, Set<String>>> groups() {
        return TextArbitraries.texts()
                .set()
                .ofMinSize(1)
                .ofMaxSize(12)
                .flatMap(codes ->
                        Arbitraries.maps(TextArbitraries.texts(), some(codes)).ofMaxSize(4))
                .map(groups -> {
                    Set<String> codes = Declared.union(groups);
                    Map<String, Set<String>> clear = new HashMap<>(groups);
                    clear.entrySet()
                            .removeIf(group -> codes.contains(group.getKey())
                                    && !group.getValue().equals(Set.of(group.getKey())));
                    return clear;
                });
    }

    /** Subsets of some texts, not empty. */
    static Arbitrary<Set<String>> some(Set<String> texts) {
        return Arbitraries.of(texts).set().ofMinSize(1).ofMaxSize(texts.size());
    }

    private static Arbitrary<Identity> identities() {
        return Combinators.combine(
                        TextArbitraries.names(),
                        TextArbitraries.names(),
                        TextArbitraries.texts(),
                        TextArbitraries.texts().optional(0.5),
                        Combinators.combine(months().optional(0.5), months().optional(0.5))
                                .as(RuleSetArbitraries::range))
                .as(Identity::new);
    }

    private static Arbitrary<YearMonth> months() {
        return Arbitraries.integers().between(0, 9999 * 12 + 11).map(MonthRange::yearMonth);
    }

    private static MonthRange range(Optional<YearMonth> one, Optional<YearMonth> other) {
        boolean inOrder = one.isEmpty() || other.isEmpty() || !other.get().isBefore(one.get());
        return inOrder ? MonthRange.of(one, other) : MonthRange.of(other, one);
    }

    private static Arbitrary<AttributionPolicy> attributions(Declared declared, Set<String> ids) {
        if (declared.types().isEmpty()) {
            return Arbitraries.just(AttributionPolicy.none());
        }
        return Arbitraries.maps(Arbitraries.of(ids), credits(declared).list().ofMaxSize(4))
                .ofMaxSize(ids.size())
                .map(rows -> new AttributionPolicy(declared.types(), rows));
    }

    private static Arbitrary<CreditRule> credits(Declared declared) {
        Arbitrary<Optional<Set<String>>> products = declared.products().isEmpty()
                ? Arbitraries.just(Optional.empty())
                : some(declared.products()).optional(0.5);
        Arbitrary<String> types = Arbitraries.of(declared.types());
        return Combinators.combine(types, products, types.set().ofMaxSize(2)).as(CreditRule::new);
    }
}
