package io.github.pciscoring.benchmarks.duckdb;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.benchmarks.contender.Contender;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Scores with one query, which is planned when a month is first asked for. */
final class DuckDbContender implements Contender {
    private final Connection connection;
    private final DuckDbForm form;
    private final Function<YearMonth, String> query;
    private final Map<YearMonth, PreparedStatement> planned = new HashMap<>();

    DuckDbContender(Connection connection, DuckDbForm form, Function<YearMonth, String> query) {
        this.connection = connection;
        this.form = form;
        this.query = query;
    }

    @Override
    public String name() {
        return "DuckDB, " + form.label();
    }

    @Override
    public String does() {
        return form.does();
    }

    @Override
    public List<Answer> scoreAll(YearMonth asOf) {
        try (ResultSet rows = planned(asOf).executeQuery()) {
            List<Answer> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(new Answer(
                        rows.getString(1),
                        rows.getLong(2),
                        rows.getLong(3),
                        rows.getLong(4),
                        rows.getLong(5),
                        rows.getLong(6),
                        rows.getLong(7),
                        rows.getLong(8),
                        rows.getLong(9),
                        rows.getString(10)));
            }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException(name() + " failed", e);
        }
    }

    private PreparedStatement planned(YearMonth asOf) throws SQLException {
        PreparedStatement statement = planned.get(asOf);
        if (statement == null) {
            statement = connection.prepareStatement(query.apply(asOf));
            planned.put(asOf, statement);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : planned.values()) {
                statement.close();
            }
            planned.clear();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
