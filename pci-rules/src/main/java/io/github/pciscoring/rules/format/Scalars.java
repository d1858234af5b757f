package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.Ratio;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decoders of single values. Numbers are taken exactly from their digits. */
final class Scalars {
    private static final int MOST_DIGITS = 18;
    private static final int LONGEST_TEXT = 500;
    private static final long MOST_POINTS = 1_000_000;

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    /** Whatever YAML or people take for a number. */
    private static final Pattern NUMERIC = Pattern.compile(
            "[-+]?(\\.?[0-9][0-9_.,]*([eE][-+]?[0-9]*)?|0[xXoObB][0-9a-fA-F_]+|\\.(inf|Inf|INF|nan|NaN|NAN))");

    private Scalars() {}

    /** Decodes a text of one line. */
    static Optional<String> text(FileNode node) {
        if (node instanceof FileNode.Scalar scalar) {
            // A block of text ends with the line break that ends its last line.
            String text = scalar.text().endsWith("\n")
                    ? scalar.text().substring(0, scalar.text().length() - 1)
                    : scalar.text();
            if (!text.isEmpty()
                    && text.length() <= LONGEST_TEXT
                    && text.equals(text.strip())
                    && text.codePoints().allMatch(Shown::isShowable)) {
                return Optional.of(text);
            }
        }
        return node.reject("a text of one line, up to " + LONGEST_TEXT + " characters");
    }

    /** Decodes a number, exactly. */
    static Optional<Ratio> number(FileNode node) {
        return decimal(node).map(Ratio::of).or(() -> node.reject("a plain decimal number of up to 18 digits"));
    }

    /** Decodes a number of points. */
    static Optional<Points> points(FileNode node) {
        return decimal(node)
                .filter(value -> value.scale() <= Points.SCALE
                        && value.signum() >= 0
                        && value.compareTo(BigDecimal.valueOf(MOST_POINTS)) <= 0)
                .map(Points::of)
                .or(() -> node.reject("points, 0 to " + MOST_POINTS + " with up to " + Points.SCALE + " decimals"));
    }

    /** Decodes a whole number between two, both inclusive. */
    static Decoder<Integer> whole(int smallest, int largest) {
        return node -> decimal(node)
                .filter(value ->
                        value.scale() == 0 && value.longValueExact() >= smallest && value.longValueExact() <= largest)
                .map(BigDecimal::intValueExact)
                .or(() -> node.reject(
                        smallest == largest
                                ? "the number " + smallest
                                : "a whole number from " + smallest + " to " + largest));
    }

    /** Decodes a month like {@code 2021-01}. */
    static Optional<YearMonth> month(FileNode node) {
        return node instanceof FileNode.Scalar scalar
                        && MONTH.matcher(scalar.text()).matches()
                ? Optional.of(YearMonth.parse(scalar.text()))
                : node.reject("a month like 2021-01");
    }

    /**
     * Decodes what the value itself says that it is: without quotes, {@link Long}, {@link Ratio} or {@link Boolean} where
     * it looks like one; {@link String} otherwise.
     */
    static Optional<Object> any(FileNode.Scalar scalar) {
        if (!scalar.plain() || !looksTyped(scalar.text())) {
            return text(scalar).map(text -> text);
        }
        if (scalar.text().equals("true") || scalar.text().equals("false")) {
            return Optional.of(Boolean.valueOf(scalar.text()));
        }
        return WHOLE.matcher(scalar.text()).matches()
                ? number(scalar).map(value -> value.numerator().longValueExact())
                : number(scalar).map(value -> value);
    }

    private static boolean looksTyped(String text) {
        return text.equals("true")
                || text.equals("false")
                || NUMERIC.matcher(text).matches();
    }

    private static Optional<BigDecimal> decimal(FileNode node) {
        return node instanceof FileNode.Scalar scalar
                        && scalar.plain()
                        && DECIMAL.matcher(scalar.text()).matches()
                        && scalar.text().chars().filter(Character::isDigit).count() <= MOST_DIGITS
                ? Optional.of(new BigDecimal(scalar.text()))
                : Optional.empty();
    }
}
