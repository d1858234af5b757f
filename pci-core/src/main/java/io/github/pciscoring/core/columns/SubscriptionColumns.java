package io.github.pciscoring.core.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;

/** What subscriptions are, by number. Thread-safe. */
public final class SubscriptionColumns {
    private final Names ids;
    private final int[] product;
    private final int[] channel;
    private final int[] agreementStart;

    /**
     * Creates columns over these arrays, which the caller gives up.
     *
     * @param ids the ids
     * @param product the products' code numbers
     * @param channel the channels' code numbers
     * @param agreementStart the agreements' first months, {@link PortfolioColumns#UNDATED} where there is none
     */
    public SubscriptionColumns(Names ids, int[] product, int[] channel, int[] agreementStart) {
        this.ids = ids;
        this.product = product;
        this.channel = channel;
        this.agreementStart = agreementStart;
    }

    /** Returns the number of subscriptions. */
    public int size() {
        return product.length;
    }

    /** Returns the ids. */
    public Names ids() {
        return ids;
    }

    /** Returns the product's code number. */
    public int product(int subscription) {
        return product[subscription];
    }

    /** Returns the channel's code number. */
    public int channel(int subscription) {
        return channel[subscription];
    }

    /** Returns the agreement's first month, {@link PortfolioColumns#UNDATED} without one. */
    public int agreementStart(int subscription) {
        return agreementStart[subscription];
    }

    /** Returns the columns of merged subscriptions; new ones are told by {@code (column, number)}. */
    public static SubscriptionColumns merged(
            Segments segments,
            List<SubscriptionColumns> sources,
            IntFunction<String> newId,
            IntBinaryOperator newCell) {
        if (segments.isWhole(sources.get(0).size())) {
            return sources.get(0);
        }
        int[][] cells = new int[3][segments.size()];
        for (int segment = 0; segment < segments.count(); segment++) {
            int target = segments.target(segment);
            int begin = segments.begin(segment);
            int count = segments.target(segment + 1) - target;
            for (int column = 0; column < cells.length; column++) {
                if (segments.source(segment) == Segments.NEW) {
                    for (int i = 0; i < count; i++) {
                        cells[column][target + i] = newCell.applyAsInt(column, begin + i);
                    }
                } else {
                    int[] old = sources.get(segments.source(segment)).column(column);
                    System.arraycopy(old, begin, cells[column], target, count);
                }
            }
        }
        List<Names> names = new ArrayList<>();
        sources.forEach(source -> names.add(source.ids));
        return new SubscriptionColumns(Names.merged(segments, names, newId), cells[0], cells[1], cells[2]);
    }

    private int[] column(int column) {
        return switch (column) {
            case 0 -> product;
            case 1 -> channel;
            default -> agreementStart;
        };
    }
}
