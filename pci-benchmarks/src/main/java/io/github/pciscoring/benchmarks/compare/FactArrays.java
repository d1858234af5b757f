package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.portfolio.BulkFacts;
import io.github.pciscoring.core.portfolio.FactCoverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * The facts of a portfolio as arrays, a table after the other as files would have them, so that building from them can be
 * timed alone. Ids and codes are numbers into lists of texts.
 */
final class FactArrays implements Consumer<Fact> {
    /** What an id stands for. */
    enum Kind {
        PARTNER,
        CUSTOMER,
        TENANT,
        SUBSCRIPTION,
        PERSON,
        CODE
    }

    /** The texts of a kind, by number. */
    static final class Texts {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> texts = new ArrayList<>();

        private int number(String text) {
            Integer known = numbers.putIfAbsent(text, texts.size());
            if (known != null) {
                return known;
            }
            texts.add(text);
            return texts.size() - 1;
        }

        List<String> all() {
            return texts;
        }
    }

    /** The tables with a number for each month. */
    private static final Set<FactTable> MONTHLY = Set.of(FactTable.BILLING, FactTable.SEATS, FactTable.USAGE);

    /** Their column of months. */
    private static final int MONTH = 1;

    private final Map<Kind, Texts> texts = new EnumMap<>(Kind.class);
    private final Map<FactTable, FactTableArrays> tables = new EnumMap<>(FactTable.class);
    private final List<Partner> partners = new ArrayList<>();

    /** Makes room for as many rows as a portfolio with the same facts has. */
    FactArrays(FactCoverage coverage) {
        for (Kind kind : Kind.values()) {
            texts.put(kind, new Texts());
        }
        for (FactTable table : FactTable.values()) {
            tables.put(table, new FactTableArrays(Math.toIntExact(coverage.rows(table))));
        }
    }

    /** Returns the facts of a run's portfolio. */
    static FactArrays of(Setting setting) {
        setting.say("making arrays of all rows");
        FactArrays facts = new FactArrays(setting.portfolio().coverage());
        setting.sample().writeTo(facts);
        return facts;
    }

    List<Partner> partners() {
        return partners;
    }

    Texts texts(Kind kind) {
        return texts.getOrDefault(kind, new Texts());
    }

    FactTableArrays table(FactTable table) {
        return tables.getOrDefault(table, new FactTableArrays(0));
    }

    private int number(Kind kind, String text) {
        return texts(kind).number(text);
    }

    @Override
    public void accept(Fact fact) {
        FactTableArrays to = table(fact.table());
        if (fact instanceof PaidSeats seats) {
            to.add(subscription(seats.subscriptionId()), MonthRange.month(seats.month()), seats.seats());
        } else if (fact instanceof ActiveUsers users) {
            int sandbox = users.environment() == Environment.SANDBOX ? 1 : 0;
            to.add(subscription(users.subscriptionId()), MonthRange.month(users.month()), users.users(), sandbox);
        } else if (fact instanceof BillingLine line) {
            long amount = line.amount().tenThousandths();
            to.addAmount(
                    subscription(line.subscriptionId()),
                    MonthRange.month(line.month()),
                    line.kind() == BillingLine.Kind.CREDIT ? -amount : amount);
        } else if (fact instanceof Partner partner) {
            number(Kind.PARTNER, partner.id());
            partners.add(partner);
        } else if (fact instanceof Tenant tenant) {
            to.add(number(Kind.TENANT, tenant.id()), number(Kind.CUSTOMER, tenant.customerId()));
        } else if (fact instanceof Subscription subscription) {
            to.add(
                    subscription(subscription.id()),
                    number(Kind.TENANT, subscription.tenantId()),
                    number(Kind.CODE, subscription.product()),
                    number(Kind.CODE, subscription.channel()),
                    subscription.agreementStart().map(MonthRange::month).orElse(BulkFacts.NO_MONTH));
        } else if (fact instanceof PartnerAssociation association) {
            to.add(
                    subscription(association.subscriptionId()),
                    number(Kind.PARTNER, association.partnerId()),
                    number(Kind.CODE, association.type()),
                    association.months().first(),
                    association.months().last());
        } else if (fact instanceof Affiliation affiliation) {
            to.add(
                    number(Kind.PERSON, affiliation.personId()),
                    number(Kind.PARTNER, affiliation.partnerId()),
                    affiliation.months().first(),
                    affiliation.months().last());
        } else if (fact instanceof ExamPass exam) {
            to.add(
                    number(Kind.PERSON, exam.personId()),
                    number(Kind.CODE, exam.exam()),
                    Math.toIntExact(exam.passedOn().toEpochDay()),
                    exam.expiresOn()
                            .map(LocalDate::toEpochDay)
                            .map(Math::toIntExact)
                            .orElse(BulkFacts.NEVER_EXPIRES));
        }
    }

    /** Returns the same facts, with the rows of each table in an order without order. */
    FactArrays shuffled() {
        return changed(partners, (table, rows) -> rows.shuffled());
    }

    /** Returns all that is known before the numbers of a month come. */
    FactArrays without(int month) {
        return changed(
                partners, (table, rows) -> MONTHLY.contains(table) ? rows.where(MONTH, other -> other != month) : rows);
    }

    /** Returns nothing but the numbers of a month. */
    FactArrays numbersOf(int month) {
        return changed(
                List.of(),
                (table, rows) ->
                        MONTHLY.contains(table) ? rows.where(MONTH, other -> other == month) : new FactTableArrays(0));
    }

    private FactArrays changed(List<Partner> others, BiFunction<FactTable, FactTableArrays, FactTableArrays> change) {
        FactArrays changed = new FactArrays(new FactCoverage(Map.of(), Map.of()));
        changed.partners.addAll(others);
        changed.texts.putAll(texts);
        tables.forEach((table, rows) -> changed.tables.put(table, change.apply(table, rows)));
        return changed;
    }

    private int subscription(String id) {
        return number(Kind.SUBSCRIPTION, id);
    }
}
