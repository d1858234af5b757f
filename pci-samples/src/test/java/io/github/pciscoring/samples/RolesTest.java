package io.github.pciscoring.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.ruleset.CreditRule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever decides about a credit occurs in a portfolio of the usual size. */
class RolesTest {
    private static final YearMonth LAST = SampleOptions.DEFAULT_LAST_MONTH;
    private static final LocalDate LAST_DAY = LAST.atEndOfMonth();
    private static final List<Fact> FACTS =
            SamplePortfolio.of(Rules.PROGRAMME, SampleOptions.defaults()).facts();

    private static <T extends Fact> Stream<T> all(Class<T> type) {
        return FACTS.stream().filter(type::isInstance).map(type::cast);
    }

    private static <T extends Fact> Map<String, List<T>> by(Class<T> type, Function<T, String> id) {
        return all(type).collect(Collectors.groupingBy(id, TreeMap::new, Collectors.toList()));
    }

    private static <T> void some(Collection<List<T>> groups, Predicate<List<T>> wanted) {
        assertThat(groups).anyMatch(wanted);
    }

    @Test
    void customers_ofOneOrManyTenantsAndPartners_occur() {
        Map<String, Long> tenants =
                all(Tenant.class).collect(Collectors.groupingBy(Tenant::customerId, Collectors.counting()));
        assertThat(tenants.values()).contains(1L, 2L).anyMatch(count -> count > 4);

        Map<String, Set<String>> partners = new TreeMap<>();
        all(PartnerAssociation.class)
                .forEach(link -> partners.computeIfAbsent(link.subscriptionId().split("-")[0], id -> new TreeSet<>())
                        .add(link.partnerId()));
        assertThat(partners.values().stream().map(Set::size).distinct()).contains(1, 2, 3, 4);
    }

    @Test
    void partners_haveManyOrFewCustomers() {
        Map<String, Long> links = all(PartnerAssociation.class)
                .collect(Collectors.groupingBy(PartnerAssociation::partnerId, Collectors.counting()));
        assertThat(links.values().stream().max(Comparator.naturalOrder()).orElseThrow())
                .isGreaterThan(20
                        * links.values().stream().min(Comparator.naturalOrder()).orElseThrow());
    }

    @Test
    void subscriptions_allCodesAndAgreements_occur() {
        RuleCodes codes = RuleCodes.of(Rules.PROGRAMME, Set.of());
        assertThat(all(Subscription.class).map(Subscription::product))
                .containsAll(codes.products())
                .containsAll(codes.otherProducts());
        assertThat(all(Subscription.class).map(Subscription::channel)).containsAll(codes.channels());
        List<Integer> ages = all(Subscription.class)
                .flatMap(subscription -> subscription.agreementStart().stream())
                .map(start -> MonthRange.month(LAST) - MonthRange.month(start))
                .toList();
        assertThat(ages)
                .anyMatch(age -> age < 12)
                .anyMatch(age -> age > 11 && age < 24)
                .anyMatch(age -> age > 23);
    }

    @Test
    void associations_allTypesAndWays_occur() {
        assertThat(all(PartnerAssociation.class).map(PartnerAssociation::type))
                .containsAll(Rules.PROGRAMME.attribution().types());
        Map<String, List<PartnerAssociation>> links = by(PartnerAssociation.class, PartnerAssociation::subscriptionId);
        assertThat(links.size()).as("some are sold directly").isLessThan((int)
                all(Subscription.class).count());
        // a change of partners, a claim on another's association, a claim on one's own, an overlap, an end
        some(
                links.values(),
                list -> pairs(
                        list,
                        (a, b) -> a.type().equals(b.type())
                                && !a.partnerId().equals(b.partnerId())
                                && a.months().last() + 1 == b.months().first()));
        some(
                links.values(),
                list -> pairs(
                        list,
                        (a, b) -> a.type().equals("DPOR")
                                && b.type().startsWith("CPOR")
                                && !a.partnerId().equals(b.partnerId())));
        some(
                links.values(),
                list -> pairs(
                        list,
                        (a, b) -> a.type().equals("DPOR")
                                && b.type().startsWith("CPOR")
                                && a.partnerId().equals(b.partnerId())));
        some(
                links.values(),
                list -> pairs(
                        list,
                        (a, b) -> a.type().equals(b.type())
                                && a.partnerId().equals(b.partnerId())
                                && a.months().last() >= b.months().first()));
        assertThat(all(PartnerAssociation.class))
                .anyMatch(link -> link.months().last() < MonthRange.month(LAST))
                .anyMatch(link -> link.months().equals(MonthRange.ALWAYS));
    }

    private static boolean pairs(
            List<PartnerAssociation> links, BiPredicate<PartnerAssociation, PartnerAssociation> wanted) {
        return links.stream().anyMatch(a -> links.stream().anyMatch(b -> a != b && wanted.test(a, b)));
    }

    @Test
    void associations_ofATypeThatNeitherCreditsNorDisplaces_occur() {
        Set<String> types = Set.of("SELLER", "IDLE");
        List<Fact> facts = SamplePortfolio.of(
                        Rules.with(Map.of(), Rules.crediting(types, CreditRule.of("SELLER")))
                                .build(),
                        SampleOptions.ofPartners(9))
                .facts();
        assertThat(facts.stream()
                        .filter(PartnerAssociation.class::isInstance)
                        .map(fact -> ((PartnerAssociation) fact).type()))
                .containsAll(types);
    }

    @Test
    void seats_zeroGapsLossesAndReturns_occur() {
        Map<String, List<PaidSeats>> seats = by(PaidSeats.class, PaidSeats::subscriptionId);
        assertThat(all(PaidSeats.class)).anyMatch(row -> row.seats() == 0).anyMatch(row -> row.seats() > 300);
        some(seats.values(), rows -> gap(rows) == 2);
        some(seats.values(), rows -> gap(rows) > 3);
        some(seats.values(), rows -> rows.get(rows.size() - 1).month().isBefore(LAST.minusMonths(2)));
        some(seats.values(), rows -> rows.get(0).month().isAfter(LAST.minusMonths(12)));
        assertThat(by(Subscription.class, Subscription::id).keySet()).anyMatch(id -> !seats.containsKey(id));
    }

    private static int gap(List<PaidSeats> rows) {
        int most = 0;
        for (int i = 1; i < rows.size(); i++) {
            most = Math.max(
                    most,
                    MonthRange.month(rows.get(i).month())
                            - MonthRange.month(rows.get(i - 1).month()));
        }
        return most;
    }

    @Test
    void users_lateRisesTrialsAndSandboxes_occur() {
        Map<String, List<ActiveUsers>> users = by(ActiveUsers.class, ActiveUsers::subscriptionId);
        Map<String, List<PaidSeats>> seats = by(PaidSeats.class, PaidSeats::subscriptionId);
        assertThat(all(ActiveUsers.class)).anyMatch(row -> row.environment() == Environment.SANDBOX);
        some(
                users.values(),
                rows -> rows.stream().anyMatch(row -> row.month().equals(LAST.minusMonths(12)) && row.users() < 5)
                        && rows.stream().anyMatch(row -> row.month().equals(LAST.minusMonths(1)) && row.users() > 5));
        assertThat(users)
                .anySatisfy((id, rows) -> assertThat(rows.get(0).month())
                        .isBefore(seats.get(id).get(0).month()));
    }

    @Test
    void bills_creditsPartsYearsAndCapacity_occur() {
        Map<String, List<BillingLine>> bills = by(BillingLine.class, BillingLine::subscriptionId);
        assertThat(all(BillingLine.class))
                .anyMatch(line -> line.kind() == BillingLine.Kind.CREDIT)
                .anyMatch(line -> line.amount().tenThousandths() % 100 != 0);
        some(
                bills.values(),
                lines -> lines.size() == 2
                        && lines.get(0)
                                .month()
                                .plusMonths(12)
                                .equals(lines.get(1).month()));
        Set<String> withSeats = by(PaidSeats.class, PaidSeats::subscriptionId).keySet();
        assertThat(bills.keySet()).anyMatch(id -> !withSeats.contains(id));
    }

    @Test
    void people_everyWayOfQualifyingAndNot_occurs() {
        Map<String, List<Affiliation>> people = by(Affiliation.class, Affiliation::personId);
        Map<String, List<ExamPass>> exams = by(ExamPass.class, ExamPass::personId);
        assertThat(all(ExamPass.class).map(ExamPass::exam))
                .containsAll(Rules.PROGRAMME.exams())
                .anyMatch(exam -> exam.startsWith("OTHER_EXAM"));
        assertThat(all(ExamPass.class))
                .anyMatch(exam -> exam.passedOn().isAfter(LAST_DAY))
                .anyMatch(exam -> exam.expiresOn().isEmpty())
                .anyMatch(exam -> exam.expiresOn().filter(LAST_DAY::isAfter).isPresent());
        assertThat(people.keySet()).anyMatch(id -> !exams.containsKey(id));
        some(
                exams.values(),
                list -> list.stream().map(ExamPass::exam).distinct().count() < list.size());
        some(
                people.values(),
                list -> list.size() == 2
                        && list.get(0).months().last() + 1
                                == list.get(1).months().first());
        some(
                people.values(),
                list -> list.size() == 2
                        && list.stream().allMatch(it -> it.months().last() == MonthRange.OPEN_LAST));
        some(people.values(), list -> list.get(0).months().last() < MonthRange.month(LAST));
    }
}
