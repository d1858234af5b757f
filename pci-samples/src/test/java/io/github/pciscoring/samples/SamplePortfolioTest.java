package io.github.pciscoring.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.ExamFormula;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplePortfolioTest {
    /** The digest of {@link #SMALL}; it has changed if seeds now mean something else. */
    private static final long RECORDED = 7870174769493505959L;

    private static final SampleOptions SMALL = SampleOptions.ofPartners(3).withCustomers(20);

    private static SamplePortfolio sample(SampleOptions options) {
        return SamplePortfolio.of(Rules.PROGRAMME, options);
    }

    @Test
    void digest_smallPortfolio_isTheRecordedOne() {
        // If this fails, seeds mean something else than before: say so in the changelog, and make examples/market
        // again.
        assertThat(sample(SMALL).digest()).isEqualTo(RECORDED);
    }

    @Test
    void facts_sameOptions_areTheSame() {
        assertThat(sample(SMALL).facts()).isEqualTo(sample(SMALL).facts());
        assertThat(sample(SMALL).digest()).isEqualTo(sample(SMALL).digest());
        assertThat(sample(SMALL).options()).isEqualTo(SMALL);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 2, -1, Long.MIN_VALUE, Long.MAX_VALUE})
    void facts_anotherSeed_areOthers(long seed) {
        SamplePortfolio other = sample(SMALL.withSeed(seed));

        assertThat(other.digest()).isNotEqualTo(sample(SMALL).digest());
        assertThat(other.build().count(AccountLevel.CUSTOMER)).isEqualTo(20);
    }

    static Stream<SampleOptions> edges() {
        return Stream.of(
                SMALL,
                SMALL.withCustomers(0),
                SMALL.withPeople(0),
                SMALL.withCustomers(0).withPeople(0),
                SampleOptions.ofPartners(1).withCustomers(9),
                SampleOptions.ofPartners(40).withCustomers(1).withPeople(1),
                SMALL.withMonths(1),
                SMALL.withMonths(80),
                SMALL.withMonths(1200).withCustomers(2).withLastMonth(YearMonth.of(1900, 1)),
                SMALL.withLastMonth(YearMonth.of(2999, 12)));
    }

    @ParameterizedTest
    @MethodSource("edges")
    void build_edges_isWhatTheFactsMakeAndHasTheSizesAskedFor(SampleOptions options) {
        Portfolio built = sample(options).build();
        Portfolio fromFacts =
                new PortfolioBuilder().addAll(sample(options).facts()).build();
        assertThat(built).usingRecursiveComparison().isEqualTo(fromFacts);
        assertThat(built.partners()).hasSize(options.partners());
        assertThat(built.count(AccountLevel.CUSTOMER)).isEqualTo(options.customers());
        assertThat(built.count(AccountLevel.PERSON)).isEqualTo(options.people());
        built.coverage().months(FactTable.BILLING).ifPresent(months -> {
            assertThat(months.last()).isLessThanOrEqualTo(MonthRange.month(options.lastMonth()));
            assertThat(months.last() - months.first()).isLessThan(options.months());
        });
    }

    @Test
    void partners_ofMany_someAreUnscoredAndTheLastHasNoFacts() {
        SamplePortfolio sample = sample(SampleOptions.ofPartners(60));
        Portfolio portfolio = sample.build();

        assertThat(portfolio.partners().stream()
                        .filter(partner -> !partner.scored())
                        .map(PartnerRecord::id))
                .containsExactly("P10", "P30", "P50");
        assertThat(sample.partnerId(59)).isEqualTo("P60");
        assertThat(sample.facts().stream().filter(fact -> fact.toString().contains("P60")))
                .hasSize(1);
        assertThatThrownBy(() -> sample.partnerId(60)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(sample(SMALL).build().partners()).allMatch(PartnerRecord::scored);
    }

    static Stream<CompetencyRuleSet> otherRules() {
        return Stream.of(
                Rules.BARE,
                Rules.with(Map.of("exams", ExamFormula.oneOf(Set.of("X"))), AttributionPolicy.none())
                        .putProductFamilies("F", Set.of("A"))
                        .build(),
                Rules.with(
                                Map.of(),
                                Rules.crediting(
                                        Set.of("ONLY_CLAIM", "IDLE"),
                                        CreditRule.of("ONLY_CLAIM").displacedBy(Set.of("ONLY_CLAIM"))))
                        .putChannelGroups("G", Set.of("SHOP"))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("otherRules")
    void build_otherRules_hasOnlyTheirCodes(CompetencyRuleSet rules) {
        Portfolio portfolio = SamplePortfolio.of(rules, SMALL).build();
        RuleCodes codes = RuleCodes.of(rules, Set.of());

        assertThat(portfolio.count(AccountLevel.CUSTOMER)).isEqualTo(20);
        assertThat(portfolio.subscriptionsByChannel().keySet()).isSubsetOf(codes.channels());
        assertThat(portfolio.subscriptionsByProduct().keySet())
                .allMatch(product -> codes.products().contains(product)
                        || codes.otherProducts().contains(product));
        assertThat(portfolio.examsByCode().keySet())
                .allMatch(exam ->
                        rules.exams().contains(exam) || codes.otherExams().contains(exam));
        assertThat(portfolio.coverage().rows(FactTable.ASSOCIATIONS) > 0)
                .isEqualTo(!rules.attribution().types().isEmpty());
    }
}
