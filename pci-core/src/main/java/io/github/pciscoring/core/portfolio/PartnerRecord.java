package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.PortfolioColumns.FactKey;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.SubjectType;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A partner of a portfolio: context that every indicator may read and that is never tallied. Thread-safe. */
public final class PartnerRecord {
    private final Partner partner;
    private final int number;
    /** By name, a series by partner. */
    private final Map<String, MonthSeries> ownFacts;

    private final Optional<String> location;
    private final Optional<YearMonth> renewalMonth;

    /**
     * Creates a record.
     *
     * @param ownFacts the partners' own facts, as {@link #facts} returns them
     */
    PartnerRecord(Partner partner, int number, Map<String, MonthSeries> ownFacts) {
        this.partner = partner;
        this.number = number;
        this.ownFacts = ownFacts;
        this.location = partner.location();
        this.renewalMonth = partner.renewalMonth();
    }

    /** Returns the partners' own facts by name; a record does not hold on to others. */
    static Map<String, MonthSeries> facts(Map<FactKey, MonthSeries> ownFacts) {
        if (ownFacts.isEmpty()) {
            return Map.of();
        }
        Map<String, MonthSeries> byName = new HashMap<>();
        ownFacts.forEach((key, series) -> {
            if (key.subjectType() == SubjectType.PARTNER) {
                byName.put(key.name(), series);
            }
        });
        return Map.copyOf(byName);
    }

    /** Returns the same partner with other own facts. */
    PartnerRecord with(Map<String, MonthSeries> facts) {
        return new PartnerRecord(partner, number, facts);
    }

    /** Returns the fact that defines the partner. */
    Partner partner() {
        return partner;
    }

    /** Returns the id. */
    public String id() {
        return partner.id();
    }

    /** Returns the display name. */
    public String name() {
        return partner.name();
    }

    /** Returns whether the partner appears in results. */
    public boolean scored() {
        return partner.scored();
    }

    /** Returns the partner's own location, if known. */
    public Optional<String> location() {
        return location;
    }

    /** Returns the month in which the partner's competency is renewed, if known. */
    public Optional<YearMonth> renewalMonth() {
        return renewalMonth;
    }

    /** Returns the partner's place among the partners of its portfolio, counted from 0. */
    public int number() {
        return number;
    }

    /** Returns an undated own fact of the partner, if there is one of this name. */
    public Optional<Amount> fact(String name) {
        return fact(name, PortfolioColumns.UNDATED);
    }

    /** Returns an own fact of the partner for a month, if there is one of this name. */
    public Optional<Amount> fact(String name, YearMonth month) {
        return fact(name, MonthRange.month(month));
    }

    private Optional<Amount> fact(String name, int month) {
        MonthSeries series = ownFacts.get(name);
        return series == null || !series.has(number, month)
                ? Optional.empty()
                : Optional.of(new Amount(series.at(number, month)));
    }

    @Override
    public String toString() {
        return partner.id();
    }
}
