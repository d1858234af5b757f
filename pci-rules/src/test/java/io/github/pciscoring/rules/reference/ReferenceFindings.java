package io.github.pciscoring.rules.reference;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what should be known of a list of facts, straight from the rows, for the built-in rule set. Slow. */
final class ReferenceFindings {
    private static final String REVENUE = ReferenceRules.NET_NEW_REVENUE.id();
    private static final String ADDS = ReferenceRules.NET_CUSTOMER_ADDS.id();
    private static final String DEPLOYMENTS = ReferenceRules.NEW_DEPLOYMENTS.id();
    private static final String GROWTH = ReferenceRules.MAU_GROWTH_ROW.id();

    private final List<Fact> facts;
    private final YearMonth asOf;
    private final Set<String> creditingTypes;

    /** Takes the facts, the as-of month and the association types that credit anything. */
    ReferenceFindings(List<Fact> facts, YearMonth asOf, Set<String> creditingTypes) {
        this.facts = facts;
        this.asOf = asOf;
        this.creditingTypes = creditingTypes;
    }

    private <T extends Fact> Stream<T> rows(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }

    /** Those about the facts: indicator 1 reads bills of M-11 to M, 2, 5 and 6 read seats, and 5 and 6 users, from M-12 on. */
    List<ReferenceFinding> ofFacts() {
        TreeSet<YearMonth> bills = months(BillingLine.class, BillingLine::month);
        TreeSet<YearMonth> seats = months(PaidSeats.class, PaidSeats::month);
        TreeSet<YearMonth> users = months(ActiveUsers.class, ActiveUsers::month);
        List<ReferenceFinding> findings = new ArrayList<>();
        if (!bills.isEmpty() || !seats.isEmpty() || !users.isEmpty()) {
            findings.addAll(ofTable("billing", bills, 11, List.of(REVENUE)));
            findings.addAll(ofTable("seats", seats, 12, List.of(ADDS, DEPLOYMENTS, GROWTH)));
            findings.addAll(ofTable("usage", users, 12, List.of(DEPLOYMENTS, GROWTH)));
        }
        return findings;
    }

    private <T extends Fact> TreeSet<YearMonth> months(Class<T> type, Function<T, YearMonth> month) {
        TreeSet<YearMonth> months = new TreeSet<>();
        rows(type).map(month).forEach(months::add);
        return months;
    }

    private List<ReferenceFinding> ofTable(
            String table, TreeSet<YearMonth> present, int lookBack, List<String> readers) {
        Map<String, List<YearMonth>> missing = new TreeMap<>();
        for (YearMonth month = asOf.minusMonths(lookBack); !month.isAfter(asOf); month = month.plusMonths(1)) {
            if (!present.contains(month)) {
                missing.computeIfAbsent(why(month, present), code -> new ArrayList<>())
                        .add(month);
            }
        }
        return Stream.of("facts-missing", "facts-start-late", "facts-end-early", "month-without-rows")
                .filter(missing::containsKey)
                .map(code -> new ReferenceFinding(
                        code,
                        table,
                        missing.get(code),
                        Map.of(),
                        readers,
                        missing.get(code).size()))
                .toList();
    }

    private static String why(YearMonth month, TreeSet<YearMonth> present) {
        if (present.isEmpty()) {
            return "facts-missing";
        }
        if (present.lower(month) == null) {
            return "facts-start-late";
        }
        return present.higher(month) == null ? "facts-end-early" : "month-without-rows";
    }

    /** Those about a partner. */
    List<ReferenceFinding> ofPartner(String partnerId) {
        List<PartnerAssociation> held = rows(PartnerAssociation.class)
                .filter(association -> association.partnerId().equals(partnerId))
                .filter(association -> !association.months().isEmpty())
                .toList();
        Set<String> ids = held.stream().map(PartnerAssociation::subscriptionId).collect(toSet());
        List<Subscription> subscriptions = rows(Subscription.class)
                .filter(subscription -> ids.contains(subscription.id()))
                .toList();
        List<ReferenceFinding> findings = new ArrayList<>();
        addCounted(
                findings,
                "products-ignored",
                subscriptions.stream().map(Subscription::product).filter(product -> !isEligible(product)),
                List.of());
        addCounted(
                findings,
                "channels-ignored",
                subscriptions.stream()
                        .filter(subscription -> isEligible(subscription.product()))
                        .map(Subscription::channel)
                        .filter(channel -> !ReferenceRules.CHANNELS.contains(channel)),
                List.of(REVENUE, ADDS));
        addCounted(
                findings,
                "types-without-credit",
                held.stream().map(PartnerAssociation::type).filter(type -> !creditingTypes.contains(type)),
                List.of());
        long people = peopleWithoutExams(partnerId);
        if (people > 0) {
            findings.add(new ReferenceFinding(
                    "people-without-exams",
                    "",
                    List.of(),
                    Map.of(),
                    List.of(ReferenceRules.FUNCTIONAL_CONSULTANTS.id(), ReferenceRules.DEVELOPERS.id()),
                    people));
        }
        return findings;
    }

    private static boolean isEligible(String product) {
        return ReferenceRules.ELIGIBLE_PRODUCTS.contains(product);
    }

    private static void addCounted(
            List<ReferenceFinding> findings, String code, Stream<String> codes, List<String> indicators) {
        Map<String, Long> counts = codes.collect(groupingBy(identity(), counting()));
        if (!counts.isEmpty()) {
            long count = counts.values().stream().mapToLong(Long::longValue).sum();
            findings.add(new ReferenceFinding(code, "", List.of(), counts, indicators, count));
        }
    }

    private long peopleWithoutExams(String partnerId) {
        Set<String> withExams = rows(ExamPass.class).map(ExamPass::personId).collect(toSet());
        return rows(Affiliation.class)
                .filter(affiliation -> affiliation.partnerId().equals(partnerId))
                .filter(affiliation -> affiliation.months().contains(asOf))
                .map(Affiliation::personId)
                .filter(person -> !withExams.contains(person))
                .distinct()
                .count();
    }
}
