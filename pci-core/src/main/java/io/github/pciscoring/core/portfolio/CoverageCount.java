package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.MonthCounts;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.Overlay;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.PortfolioColumns.FactKey;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.SubjectType;
import java.util.EnumMap;
import java.util.Map;

/** Finds how many facts a portfolio has, and over which months. */
final class CoverageCount {
    private final Portfolio portfolio;

    CoverageCount(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    FactCoverage coverage() {
        Map<FactTable, Long> rows = new EnumMap<>(FactTable.class);
        for (FactTable table : FactTable.values()) {
            rows.put(table, portfolio.rows().of(table));
        }
        Map<FactTable, MonthRange> months = new EnumMap<>(FactTable.class);
        PortfolioColumns base = portfolio.columns();
        portfolio
                .overlay()
                .map(overlay -> overlay.rowsByMonth(base))
                .orElse(base.rowsByMonth())
                .forEach((table, counts) -> put(months, table, counts));
        put(months, FactTable.FACTS, ownFacts());
        return new FactCoverage(rows, months);
    }

    private static void put(Map<FactTable, MonthRange> months, FactTable table, MonthCounts counts) {
        if (counts.isDated()) {
            months.put(table, new MonthRange(counts.first(), counts.last()));
        }
    }

    private MonthCounts ownFacts() {
        MonthCounts.Builder counts = new MonthCounts.Builder();
        MonthCounts.Builder replaced = new MonthCounts.Builder();
        boolean overlaid = portfolio.overlay().isPresent();
        portfolio.columns().ownFacts().forEach((key, series) -> {
            // The overlay has all partners' facts.
            if (!overlaid || key.subjectType() != SubjectType.PARTNER) {
                counts.addAll(series);
            }
            portfolio.overlay().ifPresent(overlay -> addReplaced(replaced, key, series, overlay));
        });
        portfolio
                .overlay()
                .ifPresent(overlay -> overlay.columns().ownFacts().values().forEach(counts::addAll));
        return counts.build().combine(replaced.build(), Math::subtractExact);
    }

    private void addReplaced(MonthCounts.Builder replaced, FactKey key, MonthSeries series, Overlay overlay) {
        if (key.subjectType() == SubjectType.PERSON) {
            for (int person : overlay.people()) {
                replaced.add(series, person, person + 1);
            }
        } else if (key.subjectType() != SubjectType.PARTNER) {
            AccountLevel level = AccountLevel.valueOf(key.subjectType().name());
            for (int customer : overlay.customers()) {
                replaced.add(series, first(level, customer), first(level, customer + 1));
            }
        }
    }

    private int first(AccountLevel level, int customer) {
        return portfolio.columns().tree().begin(level, AccountLevel.CUSTOMER, customer);
    }
}
