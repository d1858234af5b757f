package io.github.pciscoring.rules.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.rules.reference.EdgeCase;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A portfolio before and after a few facts more, and how the measures of all its partners differ. */
final class Change {
    private final YearMonth asOf;
    private final List<String> partners;
    private final List<Fact> before;
    private final List<Fact> after;

    Change(EdgeCase edge) {
        asOf = edge.asOf();
        before = edge.facts();
        after = new ArrayList<>(before);
        partners = before.stream()
                .filter(Partner.class::isInstance)
                .map(partner -> ((Partner) partner).id())
                .toList();
    }

    /** One of the partners. */
    String partner(int pick) {
        return partners.get(pick % partners.size());
    }

    Change with(Fact fact) {
        after.add(fact);
        return this;
    }

    /** Adds three users, to those that there are in this month and environment, as far as one fact can hold them. */
    Change withUsers(Subscription subscription, int month, Environment environment) {
        ActiveUsers.Builder more = ActiveUsers.builder()
                .subscriptionId(subscription.id())
                .month(asOf.plusMonths(month))
                .environment(environment);
        int known = 0;
        for (Fact fact : before) {
            if (fact instanceof ActiveUsers users
                    && users.equals(more.users(users.users()).build())) {
                after.remove(users);
                known = users.users();
            }
        }
        return with(more.users(Math.min(known + 3, PaidSeats.MAX_COUNT)).build());
    }

    /** A measure that was there stays, as large as it was or larger; one that was absent stays absent. */
    void assertNeverFalls(String indicator) {
        for (Pair pair : pairs()) {
            assertThat(pair.after(indicator).isPresent())
                    .as(pair.toString())
                    .isEqualTo(pair.before(indicator).isPresent());
            pair.before(indicator)
                    .ifPresent(was -> assertThat(pair.after(indicator).orElseThrow())
                            .as(pair.toString())
                            .isGreaterThanOrEqualTo(was));
        }
    }

    /** A measure that was there stays, as large as it was or smaller. */
    void assertNeverRises(String indicator) {
        for (Pair pair : pairs()) {
            pair.before(indicator)
                    .ifPresent(was -> assertThat(pair.after(indicator).orElseThrow())
                            .as(pair.toString())
                            .isLessThanOrEqualTo(was));
        }
    }

    /** One partner has one more, the others have what they had. */
    void assertRisesByOne(String indicator, String partner) {
        for (Pair pair : pairs()) {
            Ratio was = pair.before(indicator).orElseThrow();
            Ratio one = Ratio.of(was.numerator().add(was.denominator()), was.denominator());
            assertThat(pair.after(indicator))
                    .as(pair.toString())
                    .contains(pair.before.partnerId().equals(partner) ? one : was);
        }
    }

    /** Other indicators measure what they did. */
    void assertOnlyMoves(Set<String> indicators) {
        for (Pair pair : pairs()) {
            assertThat(pair.after.indicators())
                    .as(pair.toString())
                    .filteredOn(score -> !indicators.contains(score.id()))
                    .isSubsetOf(pair.before.indicators());
        }
    }

    /** Other partners score what they did. */
    void assertOnlyMovesOf(String partner) {
        for (Pair pair : pairs()) {
            if (!pair.before.partnerId().equals(partner)) {
                assertThat(pair.after).isEqualTo(pair.before);
            }
        }
    }

    /** One partner's scores. */
    private record Pair(PciScore before, PciScore after) {
        Optional<Ratio> before(String indicator) {
            return before.indicator(indicator).flatMap(IndicatorScore::measure);
        }

        Optional<Ratio> after(String indicator) {
            return after.indicator(indicator).flatMap(IndicatorScore::measure);
        }
    }

    private List<Pair> pairs() {
        BoundPortfolio was = bind(before);
        BoundPortfolio is = bind(after);
        return partners.stream()
                .map(partner -> new Pair(was.score(partner, asOf), is.score(partner, asOf)))
                .toList();
    }

    private static BoundPortfolio bind(List<Fact> facts) {
        return StandardIndicators.scorer(RuleSets.smmcsSmb())
                .bind(new PortfolioBuilder().addAll(facts).build());
    }
}
