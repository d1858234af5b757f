package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.Dictionary;
import io.github.pciscoring.core.ruleset.SubscriptionScope;

/** A scope in a portfolio's code numbers, so that no text is compared per subscription. Thread-safe. */
final class ScopeCodes {
    /** Stands for no limit. */
    static final int UNLIMITED = 0;

    private final boolean[] products;
    private final boolean[] channels;
    private final int[] agreementMonths;
    private final boolean limited;

    ScopeCodes(Dictionary codes, SubscriptionScope scope) {
        products = new boolean[codes.size()];
        channels = new boolean[codes.size()];
        agreementMonths = new int[codes.size()];
        for (int code = 0; code < products.length; code++) {
            String text = codes.text(code);
            products[code] = scope.coversProduct(text);
            channels[code] = scope.coversChannel(text);
            agreementMonths[code] = scope.agreementMonths().getOrDefault(text, UNLIMITED);
        }
        limited = !scope.agreementMonths().isEmpty();
    }

    boolean coversProduct(int product) {
        return products[product];
    }

    boolean covers(int product, int channel) {
        return products[product] && channels[channel];
    }

    /** Returns how many months of an agreement count in a channel, {@link #UNLIMITED} for all. */
    int agreementMonths(int channel) {
        return agreementMonths[channel];
    }

    /** Returns whether any channel is limited. */
    boolean isLimited() {
        return limited;
    }
}
