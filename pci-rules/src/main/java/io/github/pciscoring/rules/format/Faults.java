package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.RuleFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with one file, as far as it was noticed. */
final class Faults {
    /** More than anyone reads; a hostile file shall not fill the memory with its faults. */
    private static final int MOST = 1_000;

    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column);

    private final String file;
    private final List<Fault> faults = new ArrayList<>();
    private int others;

    private record Fault(int line, int column, RuleFault fault) {}

    Faults(String file) {
        this.file = file;
    }

    /** Notes a fault of the text; lines and columns count from 1. */
    void add(int line, int column, String text) {
        add(line, column, "", text);
    }

    /** Notes a fault of what stands at a path. */
    void add(int line, int column, String path, String text) {
        if (faults.size() < MOST) {
            faults.add(new Fault(line, column, new RuleFault(file + ":" + line + ":" + column, path, text)));
        } else {
            others++;
        }
    }

    int size() {
        return faults.size();
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Returns all faults, in the order of their places. */
    InvalidRuleSetException toException() {
        List<RuleFault> all = new ArrayList<>(
                faults.stream().sorted(BY_PLACE).map(Fault::fault).toList());
        if (others > 0) {
            all.add(new RuleFault(file, "", others + " more faults"));
        }
        return new InvalidRuleSetException(file, all);
    }
}
