package io.github.pciscoring.rules.reference;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Holds the generator to its promises: its portfolios are valid by DATA.md and crowded at the edges of the rules. */
class EdgePortfoliosProperties {

    @Provide
    Arbitrary<EdgeCase> cases() {
        return EdgePortfolios.cases();
    }

    /** DATA.md, "Keys". */
    @Property(tries = 100)
    void cases_keys_areUnique(@ForAll("cases") EdgeCase edge) {
        assertThat(keys(edge, Partner.class, Partner::id)).doesNotHaveDuplicates();
        assertThat(keys(edge, Tenant.class, Tenant::id)).doesNotHaveDuplicates();
        assertThat(keys(edge, Subscription.class, Subscription::id)).doesNotHaveDuplicates();
        assertThat(keys(edge, PaidSeats.class, row -> List.of(row.subscriptionId(), row.month())))
                .doesNotHaveDuplicates();
        assertThat(keys(edge, ActiveUsers.class, row -> List.of(row.subscriptionId(), row.month(), row.environment())))
                .doesNotHaveDuplicates();
        assertThat(keys(
                        edge,
                        OwnFact.class,
                        row -> List.of(row.subjectType(), row.subjectId(), row.month(), row.name())))
                .doesNotHaveDuplicates();
    }

    /** DATA.md, "References". */
    @Property(tries = 100)
    void cases_references_areKnown(@ForAll("cases") EdgeCase edge) {
        Set<String> partners = Set.copyOf(keys(edge, Partner.class, Partner::id));
        Set<String> tenants = Set.copyOf(keys(edge, Tenant.class, Tenant::id));
        Set<String> subscriptions = Set.copyOf(keys(edge, Subscription.class, Subscription::id));
        Set<String> people =
                keys(edge, Affiliation.class, Affiliation::personId).stream().collect(toSet());

        assertThat(partners).isNotEmpty();
        assertThat(tenants).containsAll(keys(edge, Subscription.class, Subscription::tenantId));
        assertThat(partners).containsAll(keys(edge, PartnerAssociation.class, PartnerAssociation::partnerId));
        assertThat(partners).containsAll(keys(edge, Affiliation.class, Affiliation::partnerId));
        assertThat(subscriptions).containsAll(keys(edge, PartnerAssociation.class, PartnerAssociation::subscriptionId));
        assertThat(subscriptions).containsAll(keys(edge, BillingLine.class, BillingLine::subscriptionId));
        assertThat(subscriptions).containsAll(keys(edge, PaidSeats.class, PaidSeats::subscriptionId));
        assertThat(subscriptions).containsAll(keys(edge, ActiveUsers.class, ActiveUsers::subscriptionId));
        assertThat(people).containsAll(keys(edge, ExamPass.class, ExamPass::personId));
    }

    /** DATA.md: "channel `EA` needs `agreement_start` (month); others leave it empty." */
    @Property(tries = 100)
    void cases_agreementStarts_areThoseOfEa(@ForAll("cases") EdgeCase edge) {
        assertThat(rows(edge, Subscription.class))
                .allSatisfy(
                        subscription -> assertThat(subscription.agreementStart().isPresent())
                                .isEqualTo(subscription.channel().equals("EA")));
    }

    /** Far below the true shares, so that chance never fails the build, but a generator gone dull does. */
    @Property(tries = 500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void cases_many_reachTheEdges(@ForAll("cases") EdgeCase edge) {
        List<ReferenceScore> scores = ReferenceScorer.score(edge.facts(), edge.asOf());

        atLeast(
                20,
                "net new revenue",
                any(scores, 0, measure -> measure.numerator().signum() > 0));
        atLeast(
                5,
                "negative net new revenue",
                any(scores, 0, measure -> measure.numerator().signum() < 0));
        atLeast(
                5,
                "net customer adds",
                any(scores, 1, measure -> measure.numerator().signum() > 0));
        atLeast(
                5,
                "net customer losses",
                any(scores, 1, measure -> measure.numerator().signum() < 0));
        atLeast(
                20,
                "functional consultants",
                any(scores, 2, measure -> measure.numerator().signum() > 0));
        atLeast(20, "developers", any(scores, 3, measure -> measure.numerator().signum() > 0));
        atLeast(
                5,
                "new deployments",
                any(scores, 4, measure -> measure.numerator().signum() > 0));
        atLeast(5, "growth", any(scores, 5, measure -> measure.numerator().signum() > 0));
        atLeast(5, "decline", any(scores, 5, measure -> measure.numerator().signum() < 0));
        atLeast(
                20,
                "growth without a measure",
                scores.stream()
                        .anyMatch(score -> score.indicators().get(5).measure().isEmpty()));
        atLeast(1, "silver", scores.stream().anyMatch(score -> score.tier().equals("SILVER")));
        atLeast(0.2, "gold", scores.stream().anyMatch(score -> score.tier().equals("GOLD")));
    }

    private static void atLeast(double percent, String what, boolean reached) {
        Statistics.label(what).collect(reached).coverage(all -> all.check(true).percentage(share -> share >= percent));
    }

    private static boolean any(List<ReferenceScore> scores, int indicator, Predicate<ExactRatio> condition) {
        return scores.stream()
                .flatMap(score -> score.indicators().get(indicator).measure().stream())
                .anyMatch(condition);
    }

    private static <T extends Fact, K> List<K> keys(EdgeCase edge, Class<T> type, Function<T, K> key) {
        return rows(edge, type).stream().map(key).toList();
    }

    private static <T extends Fact> List<T> rows(EdgeCase edge, Class<T> type) {
        return edge.facts().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
