package io.github.pciscoring.rules.tree;

import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.RuleFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with one file, as far as it was noticed. */
public final class Faults {
    /** More than anyone reads; a hostile file shall not fill the memory with its faults. */
    private static final int MOST = 1_000;

    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column);

    private final String file;
    private final List<Fault> faults = new ArrayList<>();
    private int others;

    private record Fault(int line, int column, RuleFault fault) {}

    /** Creates an empty list of those of a file of this name. */
    public Faults(String file) {
        this.file = file;
    }

    /** Notes a fault of the text; lines and columns count from 1. */
    public void add(int line, int column, String text) {
        add(line, column, "", text);
    }

    /** Notes a fault of what stands at a path. */
    public void add(int line, int column, String path, String text) {
        if (faults.size() < MOST) {
            faults.add(new Fault(line, column, new RuleFault(file + ":" + line + ":" + column, path, text)));
        } else {
            others++;
        }
    }

    /** Returns how many were noted, the first of them. */
    public int size() {
        return faults.size();
    }

    /** Returns whether none was noted. */
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Returns all faults of a file that should hold a rule set, in the order of their places. */
    public InvalidRuleSetException toException() {
        return new InvalidRuleSetException(file, all());
    }

    /** Returns all faults, in the order of their places, and how many more there are. */
    public List<RuleFault> all() {
        List<RuleFault> all = new ArrayList<>(
                faults.stream().sorted(BY_PLACE).map(Fault::fault).toList());
        if (others > 0) {
            all.add(new RuleFault(file, "", others + " more faults"));
        }
        return all;
    }
}
