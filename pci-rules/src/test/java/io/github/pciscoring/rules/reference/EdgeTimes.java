package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.rules.reference.EdgePlans.EdgeDay;
import io.github.pciscoring.rules.reference.EdgePlans.EdgeRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Months and days crowded at the edges of the rules; the plain ones first, as values shrink towards those. */
final class EdgeTimes {
    /** The range open at both ends. */
    static final EdgeRange ALWAYS = asOf -> MonthRange.ALWAYS;

    private EdgeTimes() {}

    /** As-of months: mid-year, both sides of the turn of the year, and February, of leap years and others. */
    static Arbitrary<YearMonth> asOf() {
        return Arbitraries.of(
                        "2021-06", "2021-05", "2020-12", "2021-01", "2022-01", "2020-02", "2021-02", "2024-02",
                        "2023-02", "2100-02", "2020-03", "2021-03", "2024-03", "2019-12", "2022-04", "2021-11")
                .map(YearMonth::parse);
    }

    /** Months at the ends of the window and of its baseline, some in between, and a few outside. */
    static Arbitrary<Integer> month() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(0, -12, -11, -1)),
                Tuple.of(5, Arbitraries.of(1, -13, -10, -2)),
                Tuple.of(4, Arbitraries.of(-3, -4, -5, -6, -7, -8, -9)),
                Tuple.of(1, Arbitraries.of(-14, 2)));
    }

    /** Months so far away that a look-back of 64 months wraps around, when it is not kept. */
    static Arbitrary<Integer> farMonth() {
        return Arbitraries.of(-24, -25, 12, 13, -63, -64, -65, -75, -76, -77, 51, 52, 53, 63, 64, 65);
    }

    /** Months and, once in a while, far ones. */
    static Arbitrary<Integer> anyMonth() {
        return Arbitraries.frequencyOf(Tuple.of(14, month()), Tuple.of(1, farMonth()));
    }

    /** Ranges with ends open and near the window's ends, of one month, and given in days, even without any month. */
    static Arbitrary<EdgeRange> range() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, always()),
                Tuple.of(3, anyMonth().map(month -> asOf -> MonthRange.from(asOf.plusMonths(month)))),
                Tuple.of(3, anyMonth().map(month -> asOf -> MonthRange.until(asOf.plusMonths(month)))),
                Tuple.of(4, Combinators.combine(anyMonth(), anyMonth()).as(EdgeTimes::between)),
                Tuple.of(1, month().map(month -> between(month, month))),
                Tuple.of(3, inDays()),
                Tuple.of(1, month().map(EdgeTimes::withoutItsLastDay)));
    }

    /** Ranges in months that end or start around the as-of month. */
    static Arbitrary<EdgeRange> rangeAroundAsOf() {
        Arbitrary<Integer> near = Arbitraries.of(0, -1, 1);
        return Arbitraries.frequencyOf(
                Tuple.of(6, always()),
                Tuple.of(3, near.map(month -> asOf -> MonthRange.from(asOf.plusMonths(month)))),
                Tuple.of(3, near.map(month -> asOf -> MonthRange.until(asOf.plusMonths(month)))),
                Tuple.of(2, Combinators.combine(near, near).as(EdgeTimes::between)),
                Tuple.of(1, Combinators.combine(anyMonth(), anyMonth()).as(EdgeTimes::between)));
    }

    /** Two ranges, up to a month and from a month, with one month or more between them. */
    static Arbitrary<List<EdgeRange>> rangesApart() {
        return Combinators.combine(month(), Arbitraries.of(2, 3, 8))
                .as((month, later) -> List.of(
                        asOf -> MonthRange.until(asOf.plusMonths(month)),
                        asOf -> MonthRange.from(asOf.plusMonths(month).plusMonths(later))));
    }

    private static Arbitrary<EdgeRange> always() {
        return Arbitraries.just(ALWAYS);
    }

    private static EdgeRange between(int month, int other) {
        return asOf -> MonthRange.of(asOf.plusMonths(Math.min(month, other)), asOf.plusMonths(Math.max(month, other)));
    }

    /** The month counts no more: the range ends on the last day but one. */
    private static EdgeRange withoutItsLastDay(int month) {
        return asOf -> {
            LocalDate lastDay = asOf.plusMonths(month).atEndOfMonth();
            return MonthRange.ofDays(Optional.of(lastDay.withDayOfMonth(1)), Optional.of(lastDay.minusDays(1)));
        };
    }

    private static Arbitrary<EdgeRange> inDays() {
        return Combinators.combine(
                        day(anyMonth()).optional(0.7), day(anyMonth()).optional(0.7))
                .as(EdgeTimes::days);
    }

    private static EdgeRange days(Optional<EdgeDay> one, Optional<EdgeDay> other) {
        return asOf -> {
            Optional<LocalDate> first = one.map(day -> day.at(asOf));
            Optional<LocalDate> last = other.map(day -> day.at(asOf));
            boolean turned = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
            return turned ? MonthRange.ofDays(last, first) : MonthRange.ofDays(first, last);
        };
    }

    /** Days at the ends of these months. */
    private static Arbitrary<EdgeDay> day(Arbitrary<Integer> months) {
        return Combinators.combine(months, Arbitraries.of(1, 31, 15, 2, 30, 29, 28))
                .as((month, day) -> asOf -> dayOf(asOf.plusMonths(month), day));
    }

    private static LocalDate dayOf(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    /** Days on which an exam may be passed: long ago, or around the ends of the as-of month. */
    static Arbitrary<EdgeDay> passedOn() {
        return Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.just(asOf -> asOf.minusMonths(20).atDay(15))),
                Tuple.of(8, aroundAsOf()),
                Tuple.of(2, Arbitraries.just(asOf -> LocalDate.of(2016, 2, 29))),
                Tuple.of(2, day(month())));
    }

    /** Days on which an exam may expire: around the ends of the as-of month, or far ahead. */
    static Arbitrary<EdgeDay> expiresOn() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, aroundAsOf()),
                Tuple.of(3, Arbitraries.just(asOf -> asOf.plusMonths(10).atEndOfMonth())),
                Tuple.of(1, Arbitraries.just(asOf -> LocalDate.of(2104, 2, 29))),
                Tuple.of(2, day(month())));
    }

    /** The last day of M first, then its neighbours, the first day of M, and the ends of the months next to it. */
    private static Arbitrary<EdgeDay> aroundAsOf() {
        return Arbitraries.of(List.of(
                asOf -> asOf.atEndOfMonth(),
                asOf -> asOf.atEndOfMonth().minusDays(1),
                asOf -> asOf.plusMonths(1).atDay(1),
                asOf -> asOf.atDay(1),
                asOf -> asOf.minusMonths(1).atEndOfMonth(),
                asOf -> asOf.minusMonths(1).atEndOfMonth().minusDays(1)));
    }
}
