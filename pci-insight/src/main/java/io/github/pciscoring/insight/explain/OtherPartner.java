package io.github.pciscoring.insight.explain;

import java.util.List;

/**
 * Another partner that is, or was, associated with a customer. A value, thread-safe.
 *
 * @param partnerId its id
 * @param types the types of its associations that matter to any indicator, sorted; may be empty
 * @param earning the ids of the indicators for which the customer earned it something, in the rule set's order
 */
public record OtherPartner(String partnerId, List<String> types, List<String> earning) {
    /** Copies. */
    public OtherPartner {
        types = List.copyOf(types);
        earning = List.copyOf(earning);
    }
}
