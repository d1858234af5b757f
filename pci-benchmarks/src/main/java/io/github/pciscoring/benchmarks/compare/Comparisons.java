package io.github.pciscoring.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * All comparisons, in the order of the table; they share the {@link Setting}'s portfolio and give back whatever else they made
 * before the next one begins.
 */
final class Comparisons {
    private Comparisons() {}

    static List<Comparison> all() {
        List<Comparison> all = new ArrayList<>();
        all.add(new DuckDbComparison());
        Peers.allPartners().forEach(peer -> all.add(new AllPartnersComparison(peer)));
        all.add(new LoopsComparison());
        all.add(new OnePartnerComparison());
        all.add(new ClocksComparison());
        all.add(new LoadComparison());
        all.add(new MemoryComparison());
        all.add(new GrowthComparison());
        all.add(new AllocationComparison());
        all.add(new EvidenceComparison());
        return all;
    }
}
