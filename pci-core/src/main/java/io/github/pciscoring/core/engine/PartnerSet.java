package io.github.pciscoring.core.engine;

import java.util.BitSet;
import java.util.Optional;

/** Partners, by number: all, one, or some of them. Thread-safe, if nobody changes the set given. */
final class PartnerSet {
    /** Stands for every partner. */
    private static final int ANY = -1;

    private static final PartnerSet ALL = new PartnerSet(ANY, Optional.empty());

    private final int only;
    private final Optional<BitSet> some;

    private PartnerSet(int only, Optional<BitSet> some) {
        this.only = only;
        this.some = some;
    }

    static PartnerSet all() {
        return ALL;
    }

    static PartnerSet one(int partner) {
        return new PartnerSet(partner, Optional.empty());
    }

    static PartnerSet some(BitSet partners) {
        return partners.cardinality() == 1 ? one(partners.nextSetBit(0)) : new PartnerSet(ANY, Optional.of(partners));
    }

    boolean has(int partner) {
        return only == ANY ? some.isEmpty() || some.get().get(partner) : partner == only;
    }

    boolean isEmpty() {
        return some.isPresent() && some.get().isEmpty();
    }
}
