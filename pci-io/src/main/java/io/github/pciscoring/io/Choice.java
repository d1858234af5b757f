package io.github.pciscoring.io;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** A closed list of texts that a column may have. Not thread-safe. */
final class Choice {
    private final TextRefs refs;
    private final String problem;

    /**
     * Creates a choice.
     *
     * @param texts the texts, in the order in which messages name them
     * @param number gives the number of each
     */
    Choice(List<String> texts, ToIntFunction<String> number) {
        this.refs = new TextRefs(text -> texts.contains(text) ? number.applyAsInt(text) : TextRefs.NONE);
        this.problem = "none of " + String.join(", ", texts);
    }

    /** Returns the choice of these texts, numbered from 0. */
    static Choice of(String... texts) {
        List<String> list = List.of(texts);
        return new Choice(list, list::indexOf);
    }

    /** Returns the choice of the names of an enumeration, numbered as its constants are. */
    static <E extends Enum<E>> Choice of(E[] constants) {
        return of(Stream.of(constants).map(Enum::name).toArray(String[]::new));
    }

    /** Returns the number of a column's text, or {@link TextRefs#NONE} with a fault if it is not in the list. */
    int in(Row row, int column) {
        return row.ref(column, refs, problem);
    }
}
