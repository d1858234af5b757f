package io.github.pciscoring.io;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.Ratio;
import java.math.BigDecimal;

/** Numbers as they are written: at most six decimals, rounded half up, without trailing zeros and without an exponent. */
final class Decimals {
    private static final int PLACES = 6;

    private Decimals() {}

    static String text(Ratio value) {
        return text(value.toDecimal(PLACES));
    }

    static String text(Points value) {
        return text(value.toBigDecimal());
    }

    static String text(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
