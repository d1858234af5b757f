package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/** Asks indicators for their measures. */
final class Measures {
    private Measures() {}

    /** Returns what an indicator, given by its place, measures from the sums at a place of the tallies. */
    static Measurement of(
            List<BoundIndicator> indicators, int number, PartnerTallies tallies, int place, PartnerRecord partner) {
        return of(indicators.get(number), new TallyView(tallies, number, place), partner);
    }

    /** Returns what an indicator measures from some sums. */
    static Measurement of(BoundIndicator indicator, Tally tally, PartnerRecord partner) {
        try {
            return Objects.requireNonNull(indicator.indicator().measure(tally, partner), "measurement");
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            throw new IndicatorException(indicator, "partner " + partner.id(), tally.asOf(), e);
        }
    }

    /** One partner's sums of one indicator. */
    private record TallyView(PartnerTallies tallies, int indicator, int place) implements Tally {
        @Override
        public long sum(int slot) {
            return tallies.sum(indicator, place, slot);
        }

        @Override
        public YearMonth asOf() {
            return tallies.asOf();
        }

        @Override
        public int monthsBack(YearMonth month) {
            return MonthRange.month(tallies.asOf()) - MonthRange.month(month);
        }
    }
}
