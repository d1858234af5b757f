package io.github.pciscoring.testkit;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.PartnerAssociation;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Facts as far as they lie in some months: those of other months are left out, and links hold in no others.
 *
 * @param months the months, both ends stated
 */
record FactWindow(MonthRange months) {

    List<Fact> of(List<Fact> facts) {
        return facts.stream().flatMap(this::within).toList();
    }

    private Stream<Fact> within(Fact fact) {
        if (fact instanceof PartnerAssociation link) {
            MonthRange rest = within(link.months());
            return rest.equals(MonthRange.NEVER)
                    ? Stream.empty()
                    : Stream.of(
                            PartnerAssociation.builder().from(link).months(rest).build());
        }
        if (fact instanceof Affiliation link) {
            // Even one that holds in no month: it makes the person known.
            return Stream.of(new Affiliation(link.personId(), link.partnerId(), within(link.months())));
        }
        return Stream.of(fact)
                .filter(one -> month(one)
                        .map(MonthRange::month)
                        .filter(this::isOutside)
                        .isEmpty());
    }

    private boolean isOutside(int month) {
        return month < months.first() || month > months.last();
    }

    private MonthRange within(MonthRange range) {
        return new MonthRange(Math.max(range.first(), months.first()), Math.min(range.last(), months.last()));
    }

    /** Returns the month that a fact belongs to, if it belongs to one. */
    static Optional<YearMonth> month(Fact fact) {
        if (fact instanceof BillingLine line) {
            return Optional.of(line.month());
        } else if (fact instanceof PaidSeats seats) {
            return Optional.of(seats.month());
        } else if (fact instanceof ActiveUsers users) {
            return Optional.of(users.month());
        } else if (fact instanceof OwnFact own) {
            return own.month();
        }
        return Optional.empty();
    }
}
