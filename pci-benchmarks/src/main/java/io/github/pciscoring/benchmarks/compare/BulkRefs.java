package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.benchmarks.compare.FactArrays.Kind;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.portfolio.BulkFacts;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Where the rows of a bulk load have their refs from: known already, or from the text that each row has. */
final class BulkRefs {
    /** The refs of a column. */
    interface Column {
        /** Returns the ref of a row. */
        int ref(int row);
    }

    private record Place(FactTable table, int column) {}

    /** The columns with ids and codes, and of what. */
    private static final Map<Place, Kind> COLUMNS = Map.ofEntries(
            Map.entry(new Place(FactTable.TENANTS, 0), Kind.TENANT),
            Map.entry(new Place(FactTable.TENANTS, 1), Kind.CUSTOMER),
            Map.entry(new Place(FactTable.SUBSCRIPTIONS, 0), Kind.SUBSCRIPTION),
            Map.entry(new Place(FactTable.SUBSCRIPTIONS, 1), Kind.TENANT),
            Map.entry(new Place(FactTable.SUBSCRIPTIONS, 2), Kind.CODE),
            Map.entry(new Place(FactTable.SUBSCRIPTIONS, 3), Kind.CODE),
            Map.entry(new Place(FactTable.ASSOCIATIONS, 0), Kind.SUBSCRIPTION),
            Map.entry(new Place(FactTable.ASSOCIATIONS, 1), Kind.PARTNER),
            Map.entry(new Place(FactTable.ASSOCIATIONS, 2), Kind.CODE),
            Map.entry(new Place(FactTable.BILLING, 0), Kind.SUBSCRIPTION),
            Map.entry(new Place(FactTable.SEATS, 0), Kind.SUBSCRIPTION),
            Map.entry(new Place(FactTable.USAGE, 0), Kind.SUBSCRIPTION),
            Map.entry(new Place(FactTable.PEOPLE, 0), Kind.PERSON),
            Map.entry(new Place(FactTable.PEOPLE, 1), Kind.PARTNER),
            Map.entry(new Place(FactTable.EXAMS, 0), Kind.PERSON),
            Map.entry(new Place(FactTable.EXAMS, 1), Kind.CODE));

    private final Map<Place, Column> columns = new HashMap<>();

    /** Asks for the ref of each id and code once, before any row comes. */
    static BulkRefs known(FactArrays facts, BulkFacts bulk) {
        Map<Kind, int[]> refs = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            refs.put(
                    kind,
                    facts.texts(kind).all().stream().mapToInt(of(kind, bulk)).toArray());
        }
        BulkRefs known = new BulkRefs();
        COLUMNS.forEach((place, kind) -> {
            int[] numbers = facts.table(place.table()).column(place.column());
            int[] ofKind = refs.getOrDefault(kind, new int[0]);
            known.columns.put(place, row -> ofKind[numbers[row]]);
        });
        return known;
    }

    /** Makes a text for each row, of which the ref is asked for when the row comes. */
    static BulkRefs ofTexts(FactArrays facts, BulkFacts bulk) {
        BulkRefs ofTexts = new BulkRefs();
        COLUMNS.forEach((place, kind) -> {
            FactTableArrays table = facts.table(place.table());
            int[] numbers = table.column(place.column());
            List<String> known = facts.texts(kind).all();
            String[] texts = new String[table.rows()];
            for (int row = 0; row < texts.length; row++) {
                texts[row] =
                        new String(known.get(numbers[row]).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            }
            ToIntFunction<String> ref = of(kind, bulk);
            ofTexts.columns.put(place, row -> ref.applyAsInt(texts[row]));
        });
        return ofTexts;
    }

    private static ToIntFunction<String> of(Kind kind, BulkFacts bulk) {
        return switch (kind) {
            case PARTNER -> bulk::partnerRef;
            case CUSTOMER -> bulk::customerRef;
            case TENANT -> bulk::tenantRef;
            case SUBSCRIPTION -> bulk::subscriptionRef;
            case PERSON -> bulk::personRef;
            case CODE -> bulk::code;
        };
    }

    /** Returns the refs of a column, which hold ids or codes of this kind. */
    Column column(FactTable table, int column, Kind kind) {
        Place place = new Place(table, column);
        Column found = columns.get(place);
        if (found == null || COLUMNS.get(place) != kind) {
            throw new IllegalStateException("no column " + column + " of " + table + " with " + kind);
        }
        return found;
    }
}
