package io.github.pciscoring.benchmarks.duckdb;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The columns of the pivoted form: {@code billed_k}, {@code deployed_k} and {@code active_k} for the month {@code first + k}.
 *
 * @param first the first month with facts
 * @param last the last
 */
record MonthColumns(int first, int last) {
    /** The bits of a set of months, less the sign and one for the month after. */
    private static final int MOST_MONTHS = 62;

    MonthColumns {
        if (last - first >= MOST_MONTHS) {
            throw new IllegalArgumentException("more than " + MOST_MONTHS + " months");
        }
    }

    /** Returns the terms of the statements that make the tables. */
    Map<String, String> loadTerms() {
        return Map.of(
                "billed.columns",
                columns(k -> "(sum(amount) FILTER (month = %d))::BIGINT AS billed_%d".formatted(first + k, k)),
                "users.columns",
                columns(k -> users("deployed", " AND environment = 'PRODUCTION'", k) + ", " + users("active", "", k)),
                "all.columns",
                columns(k -> "coalesce(billed_%1$d, 0) AS billed_%1$d, ".formatted(k)
                        + "coalesce(deployed_%1$d, 0) AS deployed_%1$d, ".formatted(k)
                        + "coalesce(active_%1$d, 0) AS active_%1$d".formatted(k)));
    }

    private String users(String name, String condition, int k) {
        return "(sum(active_users) FILTER (month = %d%s))::INTEGER AS %s_%d".formatted(first + k, condition, name, k);
    }

    private String columns(IntFunction<String> column) {
        return IntStream.rangeClosed(0, last - first).mapToObj(column).collect(joining(",\n    "));
    }

    /** Returns the terms of the query. */
    Map<String, String> scoreTerms(Map<String, String> terms, int asOf) {
        int now = asOf - first;
        if (now < 0 || now >= MOST_MONTHS) {
            throw new IllegalArgumentException("no column for the as-of month");
        }
        int before = now - number(terms, "growth.back");
        int baseline = now - number(terms, "deployments.baseline");
        int oldest = now - number(terms, "deployments.oldest");
        int newest = now - number(terms, "deployments.newest");
        int firstAdd = Math.max(0, now - number(terms, "adds.oldest"));
        return Map.of(
                "now",
                Integer.toString(now),
                "before",
                Integer.toString(before),
                "revenue.sum",
                over(now - number(terms, "revenue.oldest"), now, k -> ofMonth("billable", "billed", k), " + "),
                "adds.window",
                Long.toString((2L << now) - (1L << firstAdd)),
                "tenant.columns",
                paid("active", now, "active") + ", " + paid("active", before, "active_before") + ", "
                        + paid("deployed", baseline, "deployed_before") + ", "
                        + over(oldest, newest, k -> paid("deployed", k, "in_window_" + Math.floorMod(k, 100)), ", "),
                "deployments.most",
                over(oldest, newest, k -> "in_window_" + Math.floorMod(k, 100), ", ", "greatest(", ")"));
    }

    private static int number(Map<String, String> terms, String name) {
        return Integer.parseInt(terms.getOrDefault(name, ""));
    }

    private static String over(int from, int to, IntFunction<String> term, String between) {
        return over(from, to, term, between, "", "");
    }

    private static String over(
            int from, int to, IntFunction<String> term, String between, String opening, String closing) {
        return IntStream.rangeClosed(from, to).mapToObj(term).collect(joining(between, opening, closing));
    }

    private String paid(String name, int k, String alias) {
        return "sum(" + ofMonth("paid", name, k) + ") AS " + alias;
    }

    /** Returns a column's value where the month is in a set of months, 0 elsewhere and where there is no such column. */
    private String ofMonth(String months, String name, int k) {
        return k < 0 || k > last - first ? "0" : "((%s >> %d) & 1) * %s_%d".formatted(months, k, name, k);
    }
}
