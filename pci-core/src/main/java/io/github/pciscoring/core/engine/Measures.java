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
        BoundIndicator indicator = indicators.get(number);
        try {
            return Objects.requireNonNull(
                    indicator.indicator().measure(new TallyView(tallies, number, place), partner), "measurement");
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            throw new IndicatorException(indicator.id(), "partner " + partner.id(), tallies.asOf(), e);
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
