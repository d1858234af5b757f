package io.github.pciscoring.benchmarks.compare;

import java.util.List;

/** The contenders besides DuckDB. */
final class Peers {
    private Peers() {}

    /** Returns those that score all partners. */
    static List<Peer> allPartners() {
        return List.of();
    }

    /** Returns those that score one partner. */
    static List<OnePartnerPeer> onePartner() {
        return List.of();
    }
}
