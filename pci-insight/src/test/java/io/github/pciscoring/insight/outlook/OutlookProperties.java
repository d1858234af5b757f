package io.github.pciscoring.insight.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.SampleRules;
import io.github.pciscoring.insight.SampleRules.Given;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** An outlook scores as a portfolio does to which somebody has added the repeated rows, subscription by subscription. */
class OutlookProperties {
    @Provide
    Arbitrary<Given> given() {
        return SampleRules.given();
    }

    @Property(tries = 300)
    void of_anyFacts_scoresAsTheRowsRepeatedByHand(
            @ForAll("given") Given sample,
            @ForAll @IntRange(min = 1, max = 14) int months,
            @ForAll Set<MonthlyFacts> stopped) {
        BoundPortfolio bound = sample.bind();
        Portfolio facts = bound.portfolio();
        Optional<YearMonth> latest = Outlook.lastMonthOfFacts(facts);
        YearMonth from = latest.orElse(sample.asOf());
        EnumSet<MonthlyFacts> stop = EnumSet.noneOf(MonthlyFacts.class);
        stop.addAll(stopped);

        Outlook outlook = Outlook.of(bound, from, months, Assumptions.stopping(stop));

        BoundPortfolio byHand = sample.bind(byHand(sample.facts().facts(), from, from.plusMonths(months), stop));
        for (PartnerRecord partner : facts.partners()) {
            for (PciScore score : outlook.trend(partner.id()).scores()) {
                PciScore expected = byHand.score(partner.id(), score.asOf());
                assertThat(score.total()).isEqualTo(expected.total());
                assertThat(score.classes()).isEqualTo(expected.classes());
                assertThat(score.tier()).isEqualTo(expected.tier());
                assertThat(score.indicators()).isEqualTo(expected.indicators());
            }
        }
        // What was given is as it was.
        assertThat(bound.portfolio().facts())
                .containsExactlyElementsOf(sample.facts().portfolio().facts().toList());
    }

    /** Looks up each subscription's rows of the last month of each table, one by one. */
    private static Portfolio byHand(List<Fact> facts, YearMonth from, YearMonth to, Set<MonthlyFacts> stopped) {
        List<PaidSeats> seats = only(facts, PaidSeats.class);
        List<ActiveUsers> users = only(facts, ActiveUsers.class);
        List<BillingLine> bills = only(facts, BillingLine.class);
        Optional<YearMonth> lastSeats = seats.stream().map(PaidSeats::month).max(YearMonth::compareTo);
        Optional<YearMonth> lastUsers = users.stream().map(ActiveUsers::month).max(YearMonth::compareTo);
        Optional<YearMonth> lastBills = bills.stream().map(BillingLine::month).max(YearMonth::compareTo);
        List<Fact> all = new ArrayList<>(facts);
        for (Subscription subscription : only(facts, Subscription.class)) {
            String id = subscription.id();
            int paid = seats.stream()
                    .filter(row -> row.subscriptionId().equals(id) && lastSeats.equals(Optional.of(row.month())))
                    .mapToInt(PaidSeats::seats)
                    .sum();
            boolean everPaid =
                    seats.stream().anyMatch(row -> row.subscriptionId().equals(id) && row.seats() > 0);
            for (YearMonth month : after(lastSeats, to)) {
                if (!stopped.contains(MonthlyFacts.SEATS)) {
                    all.add(new PaidSeats(id, month, paid));
                }
            }
            for (Environment environment : Environment.values()) {
                int active = users.stream()
                        .filter(row -> row.subscriptionId().equals(id)
                                && row.environment() == environment
                                && lastUsers.equals(Optional.of(row.month())))
                        .mapToInt(ActiveUsers::users)
                        .sum();
                for (YearMonth month : after(lastUsers, to)) {
                    if (!stopped.contains(MonthlyFacts.USERS)) {
                        all.add(ActiveUsers.builder()
                                .subscriptionId(id)
                                .month(month)
                                .environment(environment)
                                .users(active)
                                .build());
                    }
                }
            }
            long net = bills.stream()
                    .filter(row -> row.subscriptionId().equals(id) && lastBills.equals(Optional.of(row.month())))
                    .mapToLong(row -> (row.kind() == BillingLine.Kind.CREDIT ? -1 : 1)
                            * row.amount().tenThousandths())
                    .sum();
            for (YearMonth month : after(lastBills, to)) {
                if (!stopped.contains(MonthlyFacts.BILLING) && net > 0 && (paid > 0 || !everPaid)) {
                    all.addAll(bills.stream()
                            .filter(row ->
                                    row.subscriptionId().equals(id) && lastBills.equals(Optional.of(row.month())))
                            .map(row ->
                                    BillingLine.builder().from(row).month(month).build())
                            .toList());
                }
            }
        }
        for (OwnFact own : stopped.contains(MonthlyFacts.OWN_FACTS) ? List.<OwnFact>of() : only(facts, OwnFact.class)) {
            for (YearMonth month :
                    own.month().equals(Optional.of(from)) ? after(own.month(), to) : List.<YearMonth>of()) {
                boolean stands = only(facts, OwnFact.class).stream()
                        .anyMatch(other -> other.month().equals(Optional.of(month))
                                && other.subjectType() == own.subjectType()
                                && other.subjectId().equals(own.subjectId())
                                && other.name().equals(own.name()));
                if (!stands) {
                    all.add(OwnFact.builder().from(own).month(month).build());
                }
            }
        }
        return new PortfolioBuilder().addAll(all).build();
    }

    private static List<YearMonth> after(Optional<YearMonth> last, YearMonth to) {
        List<YearMonth> months = new ArrayList<>();
        last.ifPresent(begin -> {
            for (YearMonth month = begin.plusMonths(1); !month.isAfter(to); month = month.plusMonths(1)) {
                months.add(month);
            }
        });
        return months;
    }

    private static <T extends Fact> List<T> only(List<Fact> facts, Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
