package io.github.pciscoring.insight.outlook;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.portfolio.PortfolioChanges;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes the portfolio of an outlook. Used once. */
final class Projection {
    private final Portfolio facts;
    private final YearMonth from;
    private final YearMonth to;
    private final Assumptions assumptions;
    private final Map<MonthlyFacts, YearMonth> repeatedFrom = new EnumMap<>(MonthlyFacts.class);
    private final Portfolio projected;

    private Projection(Portfolio facts, YearMonth from, YearMonth to, Assumptions assumptions) {
        this.facts = facts;
        this.from = from;
        this.to = to;
        this.assumptions = assumptions;
        this.projected = project();
    }

    static Projection of(Portfolio facts, YearMonth from, YearMonth to, Assumptions assumptions) {
        return new Projection(upTo(from, facts), from, to, assumptions);
    }

    /** Returns the portfolio without bills, seats and users after a month; the same if there are none. */
    private static Portfolio upTo(YearMonth last, Portfolio portfolio) {
        boolean later = portfolio
                .coverage()
                .latestMonth()
                .filter(month -> month.isAfter(last))
                .isPresent();
        if (!later) {
            return portfolio;
        }
        PortfolioBuilder kept = new PortfolioBuilder();
        portfolio
                .facts()
                .filter(fact -> fact.table() == FactTable.FACTS
                        || monthOf(fact).filter(month -> month.isAfter(last)).isEmpty())
                .forEach(kept::add);
        return kept.build();
    }

    private static Optional<YearMonth> monthOf(Fact fact) {
        if (fact instanceof PaidSeats seats) {
            return Optional.of(seats.month());
        }
        if (fact instanceof ActiveUsers users) {
            return Optional.of(users.month());
        }
        if (fact instanceof BillingLine bill) {
            return Optional.of(bill.month());
        }
        return fact instanceof OwnFact own ? own.month() : Optional.empty();
    }

    Portfolio portfolio() {
        return projected;
    }

    Map<MonthlyFacts, YearMonth> repeatedFrom() {
        return Collections.unmodifiableMap(repeatedFrom);
    }

    private Portfolio project() {
        PortfolioChanges changes = facts.change();
        Set<String> ended = ended();
        repeat(MonthlyFacts.SEATS, fact -> {
            PaidSeats seats = (PaidSeats) fact;
            if (seats.seats() > 0) {
                eachMonth(fact, month -> changes.add(new PaidSeats(seats.subscriptionId(), month, seats.seats())));
            }
        });
        repeat(MonthlyFacts.USERS, fact -> {
            ActiveUsers users = (ActiveUsers) fact;
            if (users.users() > 0) {
                ActiveUsers.Builder row = ActiveUsers.builder();
                row.from(users);
                eachMonth(fact, month -> changes.add(row.month(month).build()));
            }
        });
        repeat(MonthlyFacts.BILLING, fact -> {
            BillingLine net = (BillingLine) fact;
            if (net.kind() == BillingLine.Kind.CHARGE && !ended.contains(net.subscriptionId())) {
                BillingLine.Builder row = BillingLine.builder();
                row.from(net);
                eachMonth(fact, month -> changes.add(row.month(month).build()));
            }
        });
        repeatOwnFacts(changes);
        return changes.apply();
    }

    /** Hands on the facts of a kind in the last month that has any, if they are to be repeated. */
    private void repeat(MonthlyFacts kind, Consumer<Fact> repeating) {
        Optional<YearMonth> last = lastMonth(kind);
        if (assumptions.repeats(kind) && last.isPresent()) {
            repeatedFrom.put(kind, last.get());
            facts.facts(kind.table()).filter(fact -> monthOf(fact).equals(last)).forEach(repeating);
        }
    }

    private Optional<YearMonth> lastMonth(MonthlyFacts kind) {
        return facts.coverage().months(kind.table()).map(months -> MonthRange.yearMonth(months.last()));
    }

    private void eachMonth(Fact last, Consumer<YearMonth> repeating) {
        YearMonth month = monthOf(last).orElseThrow().plusMonths(1);
        for (; !month.isAfter(to); month = month.plusMonths(1)) {
            repeating.accept(month);
        }
    }

    /** Returns the subscriptions that had paid seats, but have none in the last month that has any. */
    private Set<String> ended() {
        Optional<YearMonth> last = lastMonth(MonthlyFacts.SEATS);
        Set<String> ended = new HashSet<>();
        facts.facts(FactTable.SEATS).map(PaidSeats.class::cast).forEach(seats -> {
            if (seats.seats() > 0) {
                ended.add(seats.subscriptionId());
            }
        });
        facts.facts(FactTable.SEATS)
                .map(PaidSeats.class::cast)
                .filter(seats -> seats.seats() > 0 && last.equals(Optional.of(seats.month())))
                .forEach(seats -> ended.remove(seats.subscriptionId()));
        return ended;
    }

    /** Repeats own facts of the last month, where there are none that stand already. */
    private void repeatOwnFacts(PortfolioChanges changes) {
        if (!assumptions.repeats(MonthlyFacts.OWN_FACTS)) {
            return;
        }
        Set<OwnFact> standing = new HashSet<>();
        Function<OwnFact, OwnFact> place =
                own -> OwnFact.builder().from(own).value(Amount.ZERO).build();
        facts.facts(FactTable.FACTS)
                .map(OwnFact.class::cast)
                .filter(own -> own.month().filter(month -> month.isAfter(from)).isPresent())
                .forEach(own -> standing.add(place.apply(own)));
        facts.facts(FactTable.FACTS)
                .map(OwnFact.class::cast)
                .filter(own -> own.month().equals(Optional.of(from)))
                .forEach(own -> {
                    repeatedFrom.put(MonthlyFacts.OWN_FACTS, from);
                    eachMonth(own, month -> {
                        OwnFact row = OwnFact.builder().from(own).month(month).build();
                        if (!standing.contains(place.apply(row))) {
                            changes.add(row);
                        }
                    });
                });
    }
}
