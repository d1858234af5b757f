package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.FactTable;
import java.util.List;
import java.util.stream.Stream;

/** Reads the records of one table into the portfolio under construction. Not thread-safe. */
abstract class TableReader {
    private final FactTable table;
    private final List<String> columns;
    private final int required;

    /**
     * Creates a reader.
     *
     * @param table the table
     * @param required the columns that it must have; those that define ids come first
     * @param optional the columns that it may have
     */
    TableReader(FactTable table, List<String> required, List<String> optional) {
        this.table = table;
        this.columns =
                Stream.concat(required.stream(), optional.stream()).distinct().toList();
        this.required = required.size();
    }

    /** Creates a reader without optional columns. */
    TableReader(FactTable table, List<String> required) {
        this(table, required, List.of());
    }

    /** Returns the reader of a table. */
    static TableReader of(FactTable table, Known known) {
        return switch (table) {
            case PARTNERS -> new PartnersReader(known);
            case TENANTS -> new TenantsReader(known);
            case SUBSCRIPTIONS -> new SubscriptionsReader(known);
            case ASSOCIATIONS -> new AssociationsReader(known);
            case BILLING -> new BillingReader(known);
            case SEATS -> new SeatsReader(known);
            case USAGE -> new UsageReader(known);
            case PEOPLE -> new PeopleReader(known);
            case EXAMS -> new ExamsReader(known);
            case FACTS -> new FactsReader(known);
        };
    }

    final FactTable table() {
        return table;
    }

    /** Returns the names of the columns, the required ones first. */
    final List<String> columns() {
        return columns;
    }

    final boolean isRequired(int column) {
        return column < required;
    }

    /** Returns how many columns define ids. */
    int defining() {
        return 1;
    }

    /**
     * Reads a record that has as many fields as the header. What is wrong with it is reported; it is handed on all the
     * same as far as it can be read, with other values standing in, so that the rest of it is checked as well.
     */
    abstract void read(Row row);

    /** Takes notice of a record that has another number of fields, so that its id is known. */
    void excuse(Row row) {}
}
