package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableList;
import io.github.pciscoring.core.columns.MonthCounts;
import io.github.pciscoring.core.engine.FindingCounts.Kind;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.score.Finding;
import io.github.pciscoring.core.score.FindingCode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Makes findings from sums. Thread-safe. */
final class Findings {
    private static final List<FactTable> MONTHLY =
            List.of(FactTable.BILLING, FactTable.SEATS, FactTable.USAGE, FactTable.FACTS);

    private final List<BoundIndicator> indicators;
    private final FindingCounts prepared;
    private final ImmutableList<ImmutableList<Finding>> ofPrepared;
    private final Map<FactTable, Integer> lookBacks = new EnumMap<>(FactTable.class);
    private final List<String> readingExams;

    /**
     * Prepares to make findings.
     *
     * @param counts the counts that most sums will have: those of the whole portfolio, which depend on no month; those of
     *     no partner, if few sums will be looked at
     */
    Findings(List<BoundIndicator> indicators, FindingCounts counts) {
        this.indicators = indicators;
        this.prepared = counts;
        this.ofPrepared = IntStream.range(0, counts.byPartner().size())
                .mapToObj(place -> ofCounts(counts, place))
                .collect(ImmutableList.toImmutableList());
        for (FactTable table : MONTHLY) {
            lookBack(indicators, table).ifPresent(lookBack -> lookBacks.put(table, lookBack));
        }
        this.readingExams = ids(indicator -> indicator.reads(FactTable.EXAMS));
    }

    /** Returns how many months before the as-of month any indicator reads of a table; absent if none reads it. */
    static OptionalInt lookBack(List<BoundIndicator> indicators, FactTable table) {
        return indicators.stream()
                .filter(indicator -> indicator.reads(table))
                .mapToInt(indicator -> indicator.shape().lookBack())
                .max();
    }

    /** Returns the findings about the facts as a whole, by table and then by code. */
    List<Finding> ofFacts(CoverageSums coverage, int asOf) {
        List<Finding> findings = new ArrayList<>();
        if (coverage.isDated()) {
            lookBacks.forEach(
                    (table, lookBack) -> addTable(findings, table, coverage.of(table), asOf - lookBack, asOf));
        }
        return findings;
    }

    /** Each month that is read and has no row goes to one finding. */
    private void addTable(List<Finding> findings, FactTable table, MonthCounts rows, int oldest, int asOf) {
        if (rows.isDated()) {
            int first = rows.first();
            int last = rows.last();
            add(findings, FindingCode.FACTS_START_LATE, table, oldest, Math.min(asOf, first - 1), asOf, month -> true);
            add(findings, FindingCode.FACTS_END_EARLY, table, Math.max(oldest, last + 1), asOf, asOf, month -> true);
            add(
                    findings,
                    FindingCode.MONTH_WITHOUT_ROWS,
                    table,
                    Math.max(oldest, first + 1),
                    Math.min(asOf, last - 1),
                    asOf,
                    month -> rows.count(month) == 0);
        } else if (rows.isEmpty()) {
            // Undated facts may be all that is meant to be there.
            add(findings, FindingCode.FACTS_MISSING, table, oldest, asOf, asOf, month -> true);
        }
    }

    private void add(
            List<Finding> findings,
            FindingCode code,
            FactTable table,
            int from,
            int to,
            int asOf,
            Predicate<Integer> isMissing) {
        List<YearMonth> months = new ArrayList<>();
        int newest = from;
        for (int month = from; month <= to; month++) {
            if (isMissing.test(month)) {
                months.add(MonthRange.yearMonth(month));
                newest = month;
            }
        }
        if (!months.isEmpty()) {
            int monthsBack = asOf - newest;
            findings.add(Finding.ofFacts(
                    code,
                    table,
                    months,
                    ids(indicator -> indicator.reads(table) && indicator.shape().lookBack() >= monthsBack)));
        }
    }

    /** Returns the findings about the partner at a place of the sums, by code. */
    @SuppressWarnings("ReferenceEquality") // the very counts that were prepared for
    List<Finding> ofPartner(FindingSums sums, int place) {
        List<Finding> ofCounts = sums.counts() == prepared ? ofPrepared.get(place) : ofCounts(sums.counts(), place);
        long peopleWithoutExams = sums.peopleWithoutExams(place);
        if (peopleWithoutExams == 0) {
            return ofCounts;
        }
        return ImmutableList.<Finding>builderWithExpectedSize(ofCounts.size() + 1)
                .addAll(ofCounts)
                .add(Finding.ofPartner(FindingCode.PEOPLE_WITHOUT_EXAMS, peopleWithoutExams, readingExams))
                .build();
    }

    private ImmutableList<Finding> ofCounts(FindingCounts counts, int place) {
        if (counts.isEmpty(place)) {
            return ImmutableList.of();
        }
        List<Finding> findings = new ArrayList<>();
        addCounted(findings, FindingCode.PRODUCTS_IGNORED, counts.of(place, Kind.PRODUCT), List.of());
        Map<String, Long> leavingOut = counts.of(place, Kind.CHANNEL_BY_INDICATOR);
        if (!leavingOut.isEmpty()) {
            addCounted(
                    findings,
                    FindingCode.CHANNELS_IGNORED,
                    counts.of(place, Kind.CHANNEL),
                    ids(indicator -> leavingOut.containsKey(indicator.id())));
        }
        addCounted(findings, FindingCode.TYPES_WITHOUT_CREDIT, counts.of(place, Kind.TYPE), List.of());
        return ImmutableList.copyOf(findings);
    }

    private static void addCounted(
            List<Finding> findings, FindingCode code, Map<String, Long> counts, List<String> concerned) {
        if (!counts.isEmpty()) {
            findings.add(Finding.ofPartner(code, counts, concerned));
        }
    }

    private List<String> ids(Predicate<BoundIndicator> concerned) {
        return indicators.stream()
                .filter(concerned)
                .map(BoundIndicator::id)
                .distinct()
                .toList();
    }
}
