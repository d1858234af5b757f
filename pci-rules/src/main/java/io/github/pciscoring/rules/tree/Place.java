package io.github.pciscoring.rules.tree;

import java.util.Optional;

/**
 * Where a node stands.
 *
 * @param faults the faults of its file
 * @param line the line, from 1
 * @param column the column, from 1
 * @param path the keys and positions that lead to it
 */
public record Place(Faults faults, int line, int column, Path path) {
    private static final int MOST_HINTS = 100;

    /**
     * Keys and positions, like {@code indicators[2].threshold}; put together only when a message needs it.
     *
     * @param parent the path without its last step; absent at the root
     * @param step the last step as it is written
     */
    public record Path(Optional<Path> parent, String step) {
        /** The path of the root. */
        public static final Path ROOT = new Path(Optional.empty(), "");

        /** Returns the path to the value of a key here. */
        public Path key(String key) {
            String shown = Shown.plain(key);
            return new Path(Optional.of(this), parent.isEmpty() ? shown : "." + shown);
        }

        /** Returns the path to an item here, counted from 0. */
        public Path item(int index) {
            return new Path(Optional.of(this), "[" + index + "]");
        }

        @Override
        public String toString() {
            return parent.map(Path::toString).orElse("") + step;
        }
    }

    /** Returns another place for what this path leads to. */
    public Place movedTo(Place other) {
        return new Place(other.faults, other.line, other.column, path);
    }

    /** Returns the place of a key that is missing here. */
    public Place child(String key) {
        return new Place(faults, line, column, path.key(key));
    }

    /** Returns whether a fault here is among the first, of which it is worth guessing what was meant. */
    public boolean deservesHints() {
        return faults.size() < MOST_HINTS;
    }

    /** Notes a fault here. */
    public void fault(String what) {
        faults.add(line, column, path.toString(), what);
    }
}
