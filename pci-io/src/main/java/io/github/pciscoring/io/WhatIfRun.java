package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Fault;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.portfolio.InvalidPortfolioException;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioChanges;
import io.github.pciscoring.rules.tree.Faults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does what the rows of a what-if file say, with the readers of the tables. Used once. */
final class WhatIfRun {
    /** Above the positions that facts added one by one have. */
    private static final int FIRST_POSITION = 1_000_000_000;

    private final Portfolio portfolio;
    private final Faults faults;
    private final PortfolioChanges changes;
    private final Known known;
    private final WhatIfIds ids;
    private final List<WhatIfRow> rows = new ArrayList<>();
    private final int[] done = new int[WhatIfVerb.values().length];

    WhatIfRun(Portfolio portfolio, ReadOptions options, Faults faults) {
        this.portfolio = portfolio;
        this.faults = faults;
        this.changes = portfolio.change();
        this.known = new Known(changes.bulk(), options.associationTypes(), options.codes());
        this.ids = new WhatIfIds(portfolio);
    }

    Known known() {
        return known;
    }

    /** Returns the changed portfolio; absent, its faults noted, if that cannot be. */
    Optional<WhatIfChanges> apply(List<WhatIfRow> all) {
        Map<FactTable, List<WhatIfRow>> finding = new EnumMap<>(FactTable.class);
        for (WhatIfRow row : all) {
            rows.add(row);
            if (row.verb() == WhatIfVerb.ADD) {
                read(row);
            } else {
                finding.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row);
            }
        }
        finding.forEach(
                (table, found) -> WhatIfMatches.of(portfolio, table, found).forEach(this::apply));
        try {
            Portfolio changed = changes.apply();
            return faults.isEmpty()
                    ? Optional.of(new WhatIfChanges(
                            changed,
                            count(WhatIfVerb.ADD),
                            count(WhatIfVerb.CHANGE),
                            count(WhatIfVerb.END),
                            count(WhatIfVerb.REMOVE)))
                    : Optional.empty();
        } catch (InvalidPortfolioException e) {
            e.faults().forEach(this::note);
            return Optional.empty();
        }
    }

    @SuppressWarnings("EnumOrdinal") // a place in an array
    private int count(WhatIfVerb verb) {
        return done[verb.ordinal()];
    }

    @SuppressWarnings("EnumOrdinal") // a place in an array
    private void count(WhatIfVerb verb, int more) {
        done[verb.ordinal()] += more;
    }

    private void apply(WhatIfRow row, List<Fact> found) {
        if (found.isEmpty()) {
            row.fault("row", "no such row in " + row.table().label() + ids.hint(row), "");
            return;
        }
        switch (row.verb()) {
            case REMOVE -> found.forEach(changes::remove);
            case CHANGE -> {
                found.forEach(changes::remove);
                read(row);
            }
            case END -> end(row, found);
            case ADD -> throw new IllegalStateException("looks for nothing: " + row);
        }
        count(row.verb(), row.verb() == WhatIfVerb.CHANGE ? 1 : row.verb() == WhatIfVerb.REMOVE ? found.size() : 0);
    }

    /** Hands the row to the reader of its table. */
    private void read(WhatIfRow stated) {
        TableReader reader = TableReader.of(stated.table(), known);
        Row row = new Row(stated.table(), reader.columns(), changes.bulk()::fault);
        for (int column = 0; column < reader.columns().size(); column++) {
            if (!reader.isRequired(column)
                    && !stated.cells().containsKey(reader.columns().get(column))) {
                row.setAbsent(column);
            }
        }
        row.begin(FIRST_POSITION + rows.indexOf(stated));
        for (int column = 0; column < reader.columns().size(); column++) {
            String text = stated.text(reader.columns().get(column)).orElse("");
            row.put(column, text.toCharArray(), 0, text.length());
        }
        reader.read(row);
        count(stated.verb(), stated.verb() == WhatIfVerb.ADD ? 1 : 0);
    }

    private void end(WhatIfRow row, List<Fact> found) {
        String column = WhatIfVerb.end(row.table());
        String text = row.text(column).orElseThrow();
        Row cell = new Row(row.table(), List.of("from", column), this::note);
        cell.begin(FIRST_POSITION + rows.indexOf(row));
        cell.put(1, text.toCharArray(), 0, text.length());
        boolean some = false;
        if (row.table() == FactTable.EXAMS) {
            LocalDate day = cell.day(1);
            if (day == null) {
                return;
            }
            for (Fact fact : found) {
                some |= end((ExamPass) fact, day);
            }
        } else {
            MonthRange to =
                    row.table() == FactTable.PEOPLE ? Months.between(cell, 0, 1) : Months.betweenDays(cell, 0, 1);
            if (!cell.isSound()) {
                return;
            }
            for (Fact fact : found) {
                some |= fact instanceof Affiliation affiliation
                        ? end(affiliation, to.last())
                        : end((PartnerAssociation) fact, to.last());
            }
        }
        if (!some) {
            row.fault(
                    column,
                    "no such row in " + row.table().label() + " goes on after that, having begun by then",
                    text);
        }
    }

    private boolean end(ExamPass pass, LocalDate day) {
        if (day.isBefore(pass.passedOn())
                || pass.expiresOn().filter(expiry -> !expiry.isAfter(day)).isPresent()) {
            return false;
        }
        return replace(pass, ExamPass.builder().from(pass).expiresOn(day).build());
    }

    private boolean end(Affiliation affiliation, int last) {
        MonthRange months = affiliation.months();
        return last >= months.first()
                && last < months.last()
                && replace(
                        affiliation,
                        new Affiliation(
                                affiliation.personId(), affiliation.partnerId(), new MonthRange(months.first(), last)));
    }

    private boolean end(PartnerAssociation association, int last) {
        MonthRange months = association.months();
        return last >= months.first()
                && last < months.last()
                && replace(
                        association,
                        PartnerAssociation.builder()
                                .from(association)
                                .months(new MonthRange(months.first(), last))
                                .build());
    }

    private boolean replace(Fact fact, Fact by) {
        changes.remove(fact).add(by);
        count(WhatIfVerb.END, 1);
        return true;
    }

    /** Notes a fault that a reader or the portfolio found, where its row stands. */
    private void note(Fault fault) {
        int place = (int) fault.position() - FIRST_POSITION;
        if (place < 0 || place >= rows.size()) {
            faults.add(1, 1, fault.toString());
            return;
        }
        WhatIfRow row = rows.get(place);
        String problem = WhatIfIds.withLines(
                fault.problem(),
                position -> rows.get(position - FIRST_POSITION).place().line(),
                FIRST_POSITION);
        row.fault(fault.column(), problem + ids.hint(fault.column(), fault.value()), fault.value());
    }
}
