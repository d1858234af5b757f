package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.Names;
import io.github.pciscoring.core.columns.Overlay;
import io.github.pciscoring.core.columns.PartnerAccounts;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that a portfolio holds as lines, so that portfolios in another order can be compared. */
final class PortfolioRows {
    private final List<String> rows = new ArrayList<>();

    PortfolioRows(Portfolio portfolio) {
        portfolio.facts().map(Fact::toString).forEach(rows::add);
        PortfolioColumns base = portfolio.columns();
        Set<String> customers = portfolio
                .overlay()
                .map(overlay -> ids(overlay.customers(), base.customers()))
                .orElse(Set.of());
        Set<String> people = portfolio
                .overlay()
                .map(overlay -> ids(overlay.people(), base.people()))
                .orElse(Set.of());
        accounts(base, customers, people);
        portfolio.overlay().map(Overlay::columns).ifPresent(columns -> accounts(columns, Set.of(), Set.of()));
    }

    /** Returns facts as such lines, bills that a portfolio keeps together as one. */
    static List<String> sorted(List<Fact> facts) {
        List<String> lines = new ArrayList<>();
        Map<List<Object>, Long> bills =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        for (Fact fact : facts) {
            if (fact instanceof BillingLine bill) {
                long amount = bill.amount().tenThousandths();
                bills.merge(
                        List.of(bill.subscriptionId(), bill.month()),
                        bill.kind() == BillingLine.Kind.CREDIT ? -amount : amount,
                        Math::addExact);
            } else {
                lines.add(fact.toString());
            }
        }
        bills.forEach((bill, net) -> lines.add(bill + " " + net));
        return lines.stream().sorted().toList();
    }

    private static Set<String> ids(int[] numbers, Names names) {
        return Arrays.stream(numbers).mapToObj(names::id).collect(Collectors.toSet());
    }

    List<String> sorted() {
        return rows.stream().sorted().toList();
    }

    private void accounts(PortfolioColumns columns, Set<String> withoutCustomers, Set<String> withoutPeople) {
        accounts("customer", columns, columns.customersOfPartner(), columns.customers(), withoutCustomers);
        accounts("person", columns, columns.peopleOfPartner(), columns.people(), withoutPeople);
    }

    private void accounts(
            String name, PortfolioColumns columns, PartnerAccounts accounts, Names names, Set<String> without) {
        for (int partner = 0; partner < columns.partners().size(); partner++) {
            for (int place = accounts.begin(partner); place < accounts.end(partner); place++) {
                String account = names.id(accounts.account(place));
                if (!without.contains(account)) {
                    rows.add(columns.partners().id(partner) + " has " + name + " " + account);
                }
            }
        }
    }
}
