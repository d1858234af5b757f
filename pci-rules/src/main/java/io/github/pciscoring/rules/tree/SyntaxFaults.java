package io.github.pciscoring.rules.tree;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the YAML parser refuses, as one clean fault at its line and column. */
final class SyntaxFaults {
    private SyntaxFaults() {}

    static void add(RuntimeException refusal, Faults faults) {
        if (refusal instanceof MarkedYamlEngineException marked) {
            Optional<Mark> mark = marked.getProblemMark().or(marked::getContextMark);
            int line = mark.map(Mark::getLine).orElse(0) + 1;
            int column = mark.map(Mark::getColumn).orElse(0) + 1;
            String context = marked.getContext();
            if (String.valueOf(marked.getProblem()).contains("(TAB)")) {
                faults.add(line, column, "not YAML: a tab stands where only spaces may; indent by spaces");
                return;
            }
            String problem = Shown.plain(String.valueOf(marked.getProblem()));
            faults.add(line, column, "not YAML: " + (context == null ? "" : Shown.plain(context) + ": ") + problem);
        } else {
            faults.add(1, 1, "not YAML: " + Shown.plain(String.valueOf(refusal.getMessage())));
        }
    }
}
