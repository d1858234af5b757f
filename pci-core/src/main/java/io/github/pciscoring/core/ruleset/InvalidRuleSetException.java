package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** A rule set that contradicts itself, with everything that is wrong with it. */
public final class InvalidRuleSetException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String ruleSet;
    private final ImmutableList<RuleFault> faults;

    /**
     * Creates the exception.
     *
     * @param ruleSet the rule set's id or where it was read from
     * @param faults what is wrong, at least one
     */
    public InvalidRuleSetException(String ruleSet, List<RuleFault> faults) {
        super("rule set " + ruleSet + ": "
                + faults.stream().map(RuleFault::toString).collect(Collectors.joining("; ")));
        this.ruleSet = ruleSet;
        this.faults = ImmutableList.copyOf(faults);
    }

    /** Returns the rule set's id or where it was read from. */
    public String ruleSet() {
        return ruleSet;
    }

    /** Returns what is wrong. */
    public List<RuleFault> faults() {
        return faults;
    }
}
