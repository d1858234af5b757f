package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;

/**
 * What was found of each partner's subscriptions and associations, counted: sums that depend on no month. By partner, its
 * counts that are not 0; partners have their places in the tallies.
 */
record FindingCounts(ImmutableList<ImmutableSortedMap<FindingCounts.CountKey, Long>> byPartner) {

    /** What is counted by code. */
    enum Kind {
        /** Subscriptions whose product no indicator counts, by product. */
        PRODUCT,
        /** Subscriptions whose channel an indicator leaves out, by channel. */
        CHANNEL,
        /** The same, by the indicator that leaves them out. */
        CHANNEL_BY_INDICATOR,
        /** Associations that credit nothing, by type. */
        TYPE
    }

    /** One sum. */
    record CountKey(Kind kind, String code) implements Comparable<CountKey> {
        private static final Comparator<CountKey> ORDER =
                Comparator.comparing(CountKey::kind).thenComparing(CountKey::code);

        @Override
        public int compareTo(CountKey other) {
            return ORDER.compare(this, other);
        }
    }

    /** Returns the counts of some partners, which have their numbers as places here. */
    FindingCounts only(Places places) {
        ImmutableList.Builder<ImmutableSortedMap<CountKey, Long>> some =
                ImmutableList.builderWithExpectedSize(places.size());
        for (int place = 0; place < places.size(); place++) {
            int partner = places.partner(place);
            some.add(partner < byPartner.size() ? byPartner.get(partner) : ImmutableSortedMap.of());
        }
        return new FindingCounts(some.build());
    }

    /** Returns a partner's counts of one kind, sorted by code. */
    Map<String, Long> of(int partner, Kind kind) {
        Map<String, Long> counts = new TreeMap<>();
        byPartner.get(partner).forEach((key, count) -> {
            if (key.kind() == kind) {
                counts.put(key.code(), count);
            }
        });
        return counts;
    }

    /** Returns whether nothing was counted of a partner. */
    boolean isEmpty(int partner) {
        return byPartner.get(partner).isEmpty();
    }

    FindingCounts combine(FindingCounts other, LongBinaryOperator operator) {
        ImmutableList.Builder<ImmutableSortedMap<CountKey, Long>> combined = ImmutableList.builder();
        for (int partner = 0; partner < byPartner.size(); partner++) {
            combined.add(combine(byPartner.get(partner), other.byPartner.get(partner), operator));
        }
        return new FindingCounts(combined.build());
    }

    private static ImmutableSortedMap<CountKey, Long> combine(
            ImmutableSortedMap<CountKey, Long> mine,
            ImmutableSortedMap<CountKey, Long> theirs,
            LongBinaryOperator operator) {
        if (theirs.isEmpty()) {
            return mine;
        }
        Map<CountKey, Long> sums = new HashMap<>(mine);
        theirs.forEach((key, count) -> sums.put(key, operator.applyAsLong(sums.getOrDefault(key, 0L), count)));
        return withoutZeros(sums);
    }

    /** Returns counts as they are kept, so that equal ones are equal. */
    static ImmutableSortedMap<CountKey, Long> withoutZeros(Map<CountKey, Long> counts) {
        if (counts.isEmpty()) {
            return ImmutableSortedMap.of();
        }
        counts.values().removeIf(count -> count == 0);
        return ImmutableSortedMap.copyOf(counts);
    }

    /**
     * Returns the counts of so many partners.
     *
     * @param found what was counted, once each: {@code partner << 32 | number}, in any order; the caller gives it up
     * @param codes what the numbers stand for
     */
    static FindingCounts of(int partners, long[] found, IgnoredCodes codes) {
        Arrays.sort(found);
        ImmutableList.Builder<ImmutableSortedMap<CountKey, Long>> byPartner =
                ImmutableList.builderWithExpectedSize(partners);
        int next = 0;
        for (int partner = 0; partner < partners; partner++) {
            Map<CountKey, Long> counts = new HashMap<>();
            while (next < found.length && (int) (found[next] >> Integer.SIZE) == partner) {
                int begin = next;
                while (next < found.length && found[next] == found[begin]) {
                    next++;
                }
                counts.put(codes.key((int) found[begin]), (long) next - begin);
            }
            byPartner.add(withoutZeros(counts));
        }
        return new FindingCounts(byPartner.build());
    }

    /** Returns these counts for more partners, of whom nothing was found, at the end. */
    FindingCounts extended(int partners) {
        if (byPartner.size() == partners) {
            return this;
        }
        return new FindingCounts(ImmutableList.<ImmutableSortedMap<CountKey, Long>>builder()
                .addAll(byPartner)
                .addAll(Collections.nCopies(partners - byPartner.size(), ImmutableSortedMap.of()))
                .build());
    }
}
