package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.Ratio;
import java.math.BigDecimal;
import java.util.Optional;

/** Ratios as the decimals that a file states. */
final class Decimals {
    private Decimals() {}

    /** Returns the decimal that is equal to a ratio; absent for those like 1/3. */
    static Optional<BigDecimal> of(Ratio number) {
        try {
            return Optional.of(new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator())));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
