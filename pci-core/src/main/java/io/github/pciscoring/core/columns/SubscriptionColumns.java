package io.github.pciscoring.core.columns;

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
}
