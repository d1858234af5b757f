package io.github.pciscoring.io;

import io.github.pciscoring.core.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.List;

/**
 * A portfolio as it would be, and how many facts a what-if file has changed for that. Thread-safe.
 *
 * @param portfolio the changed portfolio
 * @param added how many facts were added
 * @param changed how many were replaced by others
 * @param ended how many end earlier
 * @param removed how many are gone
 */
public record WhatIfChanges(Portfolio portfolio, int added, int changed, int ended, int removed) {

    /** Returns what was done, for people, like {@code 2 facts added, 1 ended}. */
    public String text() {
        List<String> parts = new ArrayList<>();
        add(parts, added, "added");
        add(parts, changed, "changed");
        add(parts, ended, "ended");
        add(parts, removed, "removed");
        return parts.isEmpty() ? "no facts changed" : String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String done) {
        if (count > 0) {
            String facts = parts.isEmpty() ? count == 1 ? " fact " : " facts " : " ";
            parts.add(count + facts + done);
        }
    }
}
