package io.github.pciscoring.io;

import java.util.List;

/** A what-if file that says nothing that can be done, with all that is wrong with it. */
public final class InvalidWhatIfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final String[] lines;

    InvalidWhatIfException(String file, List<String> lines) {
        super(String.join("\n", lines));
        this.file = file;
        this.lines = lines.toArray(String[]::new);
    }

    /** Returns the name of the file. */
    public String file() {
        return file;
    }

    /**
     * Returns the faults, each one line like {@code what-if.yaml:3:7: add.seats[0].paid_seats: is negative: "-1"}, in the
     * order of the lines.
     */
    public List<String> lines() {
        return List.of(lines);
    }
}
