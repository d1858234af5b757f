package io.github.pciscoring.benchmarks.compare;

import java.util.List;

/**
 * All comparisons, in the order of the table; they share the {@link Setting}'s portfolio and give back whatever else they made
 * before the next one begins.
 */
final class Comparisons {
    private Comparisons() {}

    static List<Comparison> all() {
        return List.of(
                new DuckDbComparison(),
                new StreamsComparison(),
                new LoopsComparison(),
                new OnePartnerComparison(),
                new ClocksComparison(),
                new LoadComparison(),
                new NewMonthComparison(),
                new WhatIfComparison(),
                new MemoryComparison(),
                new GrowthComparison(),
                new AllocationComparison(),
                new EvidenceComparison());
    }
}
