package io.github.pciscoring.testkit.portfolio;

import io.github.pciscoring.testkit.portfolio.Plans.DayPlan;
import io.github.pciscoring.testkit.portfolio.Plans.RangePlan;
import io.github.pciscoring.testkit.portfolio.Plans.RunPlan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Months and days crowded at the ends of what is read; the plain ones first, as values shrink towards those. */
final class MonthArbitraries {
    private static final int YEAR = 12;
    private static final int BITS = 64;
    private static final int LAST_DAY = 31;

    private static final List<YearMonth> USUAL = Stream.of(
                    "2021-06", "2024-02", "2023-02", "2021-01", "2020-12", "2024-03", "2021-03", "2100-02", "2022-02",
                    "2025-02")
            .map(YearMonth::parse)
            .toList();

    private final int lookBack;
    private final List<LocalDate> days;

    /**
     * Creates arbitraries.
     *
     * @param lookBack how many months before the as-of month are read
     * @param days days on which exams may be passed, beside others
     */
    MonthArbitraries(int lookBack, Collection<LocalDate> days) {
        this.lookBack = lookBack;
        this.days = days.stream()
                .flatMap(day -> Stream.of(day, day.plusDays(1), day.minusDays(1)))
                .toList();
    }

    /** Mid-year, both sides of the turn of the year, February, of leap years and others, and the months of those days. */
    Arbitrary<YearMonth> asOf() {
        List<YearMonth> ofDays = days.stream()
                .map(YearMonth::from)
                .flatMap(month -> Stream.of(month, month.plusMonths(1)))
                .distinct()
                .toList();
        return ofDays.isEmpty()
                ? Arbitraries.of(USUAL)
                : Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of(USUAL)), Tuple.of(1, Arbitraries.of(ofDays)));
    }

    /** How many months back: at the ends of the look-back and a year ago, in between, and now and then far outside. */
    Arbitrary<Integer> back() {
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, 1));
        edges.addAll(List.of(lookBack, lookBack + 1, Math.max(0, lookBack - 1)));
        if (lookBack >= YEAR) {
            edges.addAll(List.of(YEAR - 1, YEAR, YEAR + 1));
        }
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(List.copyOf(edges))),
                Tuple.of(6, Arbitraries.integers().between(0, Math.max(1, lookBack))),
                Tuple.of(1, Arbitraries.of(-1, -2)),
                Tuple.of(1, Arbitraries.of(lookBack + YEAR, BITS - 1, BITS, BITS + 1, BITS + lookBack, -BITS)));
    }

    /** Open at both ends, mostly; also open at one, of one month, and without any. */
    Arbitrary<RangePlan> range() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(RangePlan.ALWAYS)),
                Tuple.of(4, back().map(month -> new RangePlan(Optional.of(month), Optional.empty(), false))),
                Tuple.of(4, back().map(month -> new RangePlan(Optional.empty(), Optional.of(month), false))),
                Tuple.of(1, back().map(month -> new RangePlan(Optional.of(month), Optional.of(month), false))),
                Tuple.of(
                        5,
                        Combinators.combine(back(), back())
                                .as((one, other) -> new RangePlan(Optional.of(one), Optional.of(other), false))),
                Tuple.of(1, Arbitraries.just(new RangePlan(Optional.empty(), Optional.empty(), true))));
    }

    /** A month, or some that follow each other. */
    Arbitrary<RunPlan> run(Arbitrary<Long> number) {
        Arbitrary<Integer> length =
                Arbitraries.frequency(Tuple.of(6, 1), Tuple.of(3, 2), Tuple.of(2, YEAR), Tuple.of(2, YEAR + 1));
        return Combinators.combine(back(), length, number).as(RunPlan::new);
    }

    /** All months that are read, with some before and the one after them. */
    Arbitrary<RunPlan> always(Arbitrary<Long> number) {
        return number.map(same -> new RunPlan(lookBack + 2, lookBack + 4, same));
    }

    /** Days at the ends of months, the 29th of February among them. */
    Arbitrary<DayPlan> day() {
        Arbitrary<DayPlan> any = Combinators.combine(back(), Arbitraries.of(1, LAST_DAY, 15, LAST_DAY - 1))
                .as((back, day) -> new DayPlan(back, day, Optional.empty()));
        return days.isEmpty()
                ? any
                : Arbitraries.frequencyOf(
                        Tuple.of(2, any),
                        Tuple.of(1, Arbitraries.of(days).map(day -> new DayPlan(0, 1, Optional.of(day)))));
    }
}
