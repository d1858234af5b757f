package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.facts.AccountLevel;
import java.util.List;
import java.util.Set;

/**
 * What a measure is made of: sums, such as adds and losses, and per account the amounts that make them. A value, thread-safe.
 *
 * @param sums the partner's sums, by the places of the slots, whatever the filter
 * @param accounts the accounts asked for that earned something or of which something was left out: first those that earned
 *     something, the largest effect on the measure first, then the others in the portfolio's order
 * @param kinds what kinds of accounts can earn something: customers, people, or both
 */
public record MeasureParts(List<SlotSum> sums, List<AccountExplanation> accounts, Set<AccountLevel> kinds) {
    /** Copies. */
    public MeasureParts {
        sums = List.copyOf(sums);
        accounts = List.copyOf(accounts);
        kinds = Set.copyOf(kinds);
    }

    /** Returns the accounts that earned something, the largest effect on the measure first. */
    public List<AccountExplanation> earning() {
        return accounts.stream().filter(AccountExplanation::earned).toList();
    }

    /** Returns the accounts of which something was left out, in the same order. */
    public List<AccountExplanation> leavingOut() {
        return accounts.stream().filter(account -> !account.leftOut().isEmpty()).toList();
    }
}
