package io.github.pciscoring.benchmarks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two of the six measures, net new revenue and net customer adds, by SPEC in full for all partners at once, as one would
 * write them with streams over value objects: no points, no tier, no other indicator. Facts are looked up in maps made
 * beforehand; attribution is worked out month by month. Thread-safe.
 */
final class StreamsScorer {
    private record Credit(String partner, long amount) {}

    private final List<BillingLine> bills;
    /** The subscriptions that SPEC counts for both measures, by id. */
    private final Map<String, Subscription> inScope;

    private final Map<String, List<Subscription>> ofCustomer;
    private final Map<String, List<PartnerAssociation>> associations;
    private final Map<String, Set<YearMonth>> paidMonths;

    /** Makes the maps. */
    StreamsScorer(List<Fact> facts, Set<String> products, Set<String> channels) {
        bills = all(facts, BillingLine.class).toList();
        inScope = all(facts, Subscription.class)
                .filter(subscription ->
                        products.contains(subscription.product()) && channels.contains(subscription.channel()))
                .collect(toMap(Subscription::id, Function.identity()));
        Map<String, String> customerOfTenant = all(facts, Tenant.class).collect(toMap(Tenant::id, Tenant::customerId));
        ofCustomer = inScope.values().stream()
                .collect(groupingBy(subscription -> customerOfTenant.getOrDefault(subscription.tenantId(), "")));
        associations = all(facts, PartnerAssociation.class).collect(groupingBy(PartnerAssociation::subscriptionId));
        paidMonths = all(facts, PaidSeats.class)
                .filter(row -> row.seats() > 0)
                .collect(groupingBy(PaidSeats::subscriptionId, mapping(PaidSeats::month, toSet())));
    }

    private static <T extends Fact> Stream<T> all(List<Fact> facts, Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }

    private static List<YearMonth> window(YearMonth asOf) {
        return IntStream.rangeClosed(0, 11).mapToObj(asOf::minusMonths).toList();
    }

    /** Returns the net new revenue by partner, in ten-thousandths of a USD; partners without any may be missing. */
    Map<String, Long> netNewRevenue(YearMonth asOf) {
        YearMonth first = asOf.minusMonths(11);
        return bills.stream()
                .filter(bill -> inScope.containsKey(bill.subscriptionId()))
                .filter(bill -> !bill.month().isBefore(first) && !bill.month().isAfter(asOf))
                .filter(this::inFirstYear)
                .flatMap(bill ->
                        credited(bill.subscriptionId(), bill.month()).map(partner -> new Credit(partner, signed(bill))))
                .collect(groupingBy(Credit::partner, summingLong(Credit::amount)));
    }

    private boolean inFirstYear(BillingLine bill) {
        Subscription subscription = inScope.get(bill.subscriptionId());
        return subscription == null
                || !subscription.channel().equals("EA")
                || subscription
                        .agreementStart()
                        .filter(start ->
                                !bill.month().isBefore(start) && bill.month().isBefore(start.plusMonths(12)))
                        .isPresent();
    }

    private static long signed(BillingLine bill) {
        long amount = bill.amount().tenThousandths();
        return bill.kind() == BillingLine.Kind.CREDIT ? -amount : amount;
    }

    /** Returns adds less losses by partner; partners without any may be missing. */
    Map<String, Long> netCustomerAdds(YearMonth asOf) {
        List<YearMonth> window = window(asOf);
        return ofCustomer.values().stream()
                .flatMap(subscriptions -> window.stream().flatMap(month -> netAdds(subscriptions, month)))
                .collect(groupingBy(Credit::partner, summingLong(Credit::amount)));
    }

    private Stream<Credit> netAdds(List<Subscription> subscriptions, YearMonth month) {
        YearMonth before = month.minusMonths(1);
        List<Subscription> paidBefore = paid(subscriptions, before);
        List<Subscription> paidNow = paid(subscriptions, month);
        if (paidBefore.isEmpty() == paidNow.isEmpty()) {
            return Stream.empty();
        }
        return paidBefore.isEmpty() ? credits(paidNow, month, 1) : credits(paidBefore, before, -1);
    }

    private List<Subscription> paid(List<Subscription> subscriptions, YearMonth month) {
        return subscriptions.stream()
                .filter(subscription ->
                        paidMonths.getOrDefault(subscription.id(), Set.of()).contains(month))
                .toList();
    }

    private Stream<Credit> credits(List<Subscription> subscriptions, YearMonth month, long amount) {
        return subscriptions.stream()
                .flatMap(subscription -> credited(subscription.id(), month))
                .distinct()
                .map(partner -> new Credit(partner, amount));
    }

    /** Returns the partners credited for revenue and adds on a subscription in a month, each once. */
    private Stream<String> credited(String subscription, YearMonth month) {
        List<PartnerAssociation> holding = associations.getOrDefault(subscription, List.of()).stream()
                .filter(association -> association.months().contains(month))
                .toList();
        boolean claimed =
                holding.stream().anyMatch(association -> association.type().equals("CPOR_OSA"));
        return holding.stream()
                .filter(association -> switch (association.type()) {
                    case "CSP", "CPOR_OSA" -> true;
                    case "DPOR" -> !claimed;
                    default -> false;
                })
                .map(PartnerAssociation::partnerId)
                .distinct();
    }
}
