package io.github.pciscoring.benchmarks.duckdb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL from a resource, with names to be filled in. */
final class SqlTemplate {
    private static final Pattern NAME = Pattern.compile("\\$\\{([A-Za-z.]+)}");

    private SqlTemplate() {}

    /** Returns the text of a resource beside this class. */
    static String resource(String name) {
        try (InputStream in = SqlTemplate.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the text with its names filled in.
     *
     * @throws IllegalArgumentException if a name has no term
     */
    static String fill(String text, Map<String, String> terms) {
        return NAME.matcher(text).replaceAll(match -> Matcher.quoteReplacement(term(match, terms)));
    }

    private static String term(MatchResult match, Map<String, String> terms) {
        String term = terms.get(match.group(1));
        if (term == null) {
            throw new IllegalArgumentException("no term for " + match.group());
        }
        return term;
    }
}
