package io.github.pciscoring.benchmarks.duckdb;

import io.github.pciscoring.benchmarks.contender.Contender;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;

/**
 * A database in memory with the facts of one portfolio, and contenders on it. Its users' best: ids numbered, the smallest
 * types that fit, months as numbers, bulk loading by the appender, queries planned once. Used by one caller at a time.
 */
public final class DuckDb implements AutoCloseable {
    private final Connection connection;
    private final Map<String, String> terms;
    private final long rows;
    private final int firstMonth;
    private final int lastMonth;

    private DuckDb(Connection connection, Map<String, String> terms, FactAppender facts) {
        this.connection = connection;
        this.terms = terms;
        this.rows = facts.rows();
        this.firstMonth = facts.firstMonth();
        this.lastMonth = facts.lastMonth();
    }

    /**
     * Loads facts into a new database.
     *
     * @param rules the rule set that it will score by
     * @param threads how many threads it may use
     * @param facts hands all facts to a consumer, whatever a fact refers to before it
     */
    public static DuckDb load(CompetencyRuleSet rules, int threads, Consumer<Consumer<Fact>> facts) {
        Map<String, String> terms = new HashMap<>(RuleTerms.of(rules));
        terms.put(
                "environments",
                RuleTerms.literals(Arrays.stream(Environment.values())
                        .map(Environment::name)
                        .toList()));
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:");
            execute(connection, "SET threads = " + threads);
            execute(connection, SqlTemplate.fill(SqlTemplate.resource("tables.sql"), terms));
            FactAppender appender = new FactAppender(connection.unwrap(DuckDBConnection.class));
            try (appender) {
                facts.accept(appender);
            }
            return new DuckDb(connection, terms, appender);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot load the facts", e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns how many rows were loaded. */
    public long rows() {
        return rows;
    }

    /** Makes the tables of a form, and returns the contender on them. */
    public Contender contender(DuckDbForm form) {
        try {
            String load = form.load(terms, firstMonth, lastMonth);
            if (!load.isEmpty()) {
                execute(connection, load);
            }
            return new DuckDbContender(connection, form, asOf -> form.query(terms, asOf, firstMonth, lastMonth));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make the tables " + form.label(), e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
