package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.SubjectType;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the reading of a folder found of the codes of one kind of subject that rule sets ask for. A value, thread-safe.
 *
 * @param of what has the codes
 * @param column the column that they are asked for in
 * @param origin where they stand
 * @param others the codes in the column that nobody asked for, with how many subjects have each, sorted by code; none if they
 *     stand elsewhere
 */
public record CodesRead(SubjectType of, String column, Origin origin, Map<String, Integer> others) {

    /** Where codes stand. */
    public enum Origin {
        /** In the column of the table that defines the subjects. */
        COLUMN,
        /** Among the own facts. */
        FACTS,
        /** Nowhere: nobody has a code. */
        NOWHERE
    }

    /** Copies and sorts. */
    public CodesRead {
        others = Collections.unmodifiableMap(new TreeMap<>(others));
    }
}
