package io.github.pciscoring.testkit.portfolio;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Portfolios are consistent, and every edge comes up. */
class PortfolioArbitrariesProperties {
    @Provide
    Arbitrary<PortfolioCase> cases() {
        return PortfolioArbitraries.of(SampleCodes.allKinds()).cases();
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        return PortfolioArbitraries.of(SampleCodes.allKinds())
                .withPartners(2)
                .withCustomers(1)
                .withPeople(0)
                .facts();
    }

    @Property(tries = 200)
    void facts_ofLimitedSize_keepTheLimits(@ForAll("facts") List<Fact> facts) {
        assertThat(all(facts, Partner.class)).hasSizeBetween(1, 2);
        assertThat(all(facts, Tenant.class).stream().map(Tenant::customerId).distinct())
                .hasSizeLessThan(2);
        assertThat(all(facts, Affiliation.class)).isEmpty();
    }

    @Property(tries = 400)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void cases_any_makeAPortfolioAndShowEveryEdge(@ForAll("cases") PortfolioCase given) {
        assertThat(given.portfolio().partners()).isNotEmpty();
        List<Fact> facts = given.facts();
        YearMonth asOf = given.asOf();
        int lookBack = SampleCodes.allKinds().lookBack();
        List<PartnerAssociation> links = all(facts, PartnerAssociation.class);
        List<PaidSeats> seats = all(facts, PaidSeats.class);
        List<OwnFact> own = all(facts, OwnFact.class);
        List<ExamPass> exams = all(facts, ExamPass.class);
        List<Subscription> subscriptions = all(facts, Subscription.class);

        shows("no customer", subscriptions.isEmpty());
        shows("unscored", all(facts, Partner.class).stream().anyMatch(partner -> !partner.scored()));
        shows(
                "renewal",
                all(facts, Partner.class).stream()
                        .anyMatch(partner -> partner.renewalMonth().isPresent()));
        shows(
                "tenant without subscription",
                all(facts, Tenant.class).stream()
                        .anyMatch(tenant -> subscriptions.stream()
                                .noneMatch(one -> one.tenantId().equals(tenant.id()))));
        shows(
                "agreement in any channel",
                subscriptions.stream()
                        .anyMatch(one -> one.agreementStart().isPresent()
                                && !one.channel().equals("AGREED")));
        shows(
                "product nobody named",
                subscriptions.stream().anyMatch(one -> one.product().equals("OTHER_PRODUCT")));
        shows("before the look-back", seats.stream().anyMatch(row -> row.month().isBefore(asOf.minusMonths(lookBack))));
        shows("at the look-back", seats.stream().anyMatch(row -> row.month().equals(asOf.minusMonths(lookBack))));
        shows(
                "after the as-of month",
                seats.stream().anyMatch(row -> row.month().isAfter(asOf)));
        shows("64 months off", seats.stream().anyMatch(row -> row.month().isBefore(asOf.minusMonths(63))));
        shows("no seats", seats.stream().anyMatch(row -> row.seats() == 0));
        shows(
                "missing rows",
                subscriptions.stream()
                        .anyMatch(one -> seats.stream()
                                .noneMatch(row -> row.subscriptionId().equals(one.id()))));
        shows("leaves and comes back", comesBack(seats));
        shows("around 50", all(facts, ActiveUsers.class).stream().anyMatch(row -> row.users() == 49));
        shows(
                "sandbox",
                all(facts, ActiveUsers.class).stream().anyMatch(row -> row.environment() == Environment.SANDBOX));
        shows(
                "two bills",
                occursTwice(all(facts, BillingLine.class).stream().map(row -> row.subscriptionId() + row.month())));
        shows("credit", all(facts, BillingLine.class).stream().anyMatch(row -> row.kind() == BillingLine.Kind.CREDIT));
        shows("the same link twice", occursTwice(links.stream()));
        shows(
                "several partners",
                links.stream().collect(groupingBy(PartnerAssociation::subscriptionId)).values().stream()
                        .anyMatch(some -> some.stream()
                                        .map(PartnerAssociation::partnerId)
                                        .distinct()
                                        .count()
                                > 1));
        shows(
                "claim on a help",
                links.stream()
                        .anyMatch(link -> link.type().equals("CLAIM")
                                && links.stream()
                                        .anyMatch(other -> other.type().equals("HELPER")
                                                && other.subscriptionId().equals(link.subscriptionId()))));
        shows("never linked", links.stream().anyMatch(link -> link.months().equals(MonthRange.NEVER)));
        shows("linked always", links.stream().anyMatch(link -> link.months().equals(MonthRange.ALWAYS)));
        shows(
                "two affiliations",
                occursTwice(all(facts, Affiliation.class).stream().map(Affiliation::personId)));
        shows(
                "leap day",
                exams.stream()
                        .anyMatch(exam -> exam.passedOn().getMonthValue() == 2
                                && exam.passedOn().getDayOfMonth() == 29));
        shows(
                "the day after an exam's day",
                exams.stream().anyMatch(exam -> exam.passedOn().toString().equals("2022-10-01")));
        shows("exam expires", exams.stream().anyMatch(exam -> exam.expiresOn().isPresent()));
        shows("same exam twice", occursTwice(exams.stream().map(exam -> exam.personId() + exam.exam())));
        shows("undated", own.stream().anyMatch(fact -> fact.month().isEmpty()));
        shows("dated", own.stream().anyMatch(fact -> fact.month().isPresent()));
        shows("below 0", own.stream().anyMatch(fact -> fact.value().tenThousandths() < 0));
        shows("marked", own.stream().anyMatch(fact -> fact.name().equals("market=DEV")));
        for (SubjectType type : SubjectType.values()) {
            shows("fact of " + type, own.stream().anyMatch(fact -> fact.subjectType() == type));
        }
        shows(
                "shared ids",
                all(facts, Tenant.class).stream().anyMatch(tenant -> tenant.id().equals(tenant.customerId())));
    }

    /** Each edge comes up: the rarest does in some twenty tries, so that one that never did would fail. */
    private static void shows(String edge, boolean shown) {
        Statistics.label(edge).collect(shown).coverage(all -> all.check(true).percentage(share -> share > 0));
    }

    private static <F extends Fact> List<F> all(List<Fact> facts, Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static boolean occursTwice(Stream<?> things) {
        return things.filter(Objects::nonNull).collect(groupingBy(thing -> thing, counting())).values().stream()
                .anyMatch(count -> count > 1);
    }

    private static boolean comesBack(List<PaidSeats> seats) {
        Set<String> paid = new HashSet<>();
        seats.stream()
                .filter(row -> row.seats() > 0)
                .forEach(row -> paid.add(row.subscriptionId() + " " + row.month()));
        return seats.stream()
                .filter(row -> row.seats() > 0)
                .anyMatch(row -> !paid.contains(
                                row.subscriptionId() + " " + row.month().minusMonths(1))
                        && seats.stream()
                                .anyMatch(before -> before.seats() > 0
                                        && before.subscriptionId().equals(row.subscriptionId())
                                        && before.month().isBefore(row.month().minusMonths(1))));
    }
}
