package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.ParameterType;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.rules.tree.FileNode;
import io.github.pciscoring.rules.tree.Hint;
import io.github.pciscoring.rules.tree.Shown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Decoders of single values. Numbers are taken exactly from their digits. */
final class Scalars {
    private static final int MOST_DIGITS = 18;
    static final int LONGEST_TEXT = 500;
    static final long MOST_POINTS = 1_000_000;

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    private static final Set<String> FLAGS = Set.of("true", "false");

    private Scalars() {}

    /** Decodes a text of one line. */
    static Optional<String> text(FileNode node) {
        if (node instanceof FileNode.Scalar scalar && !scalar.isNull()) {
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
        return decimal(node).map(Ratio::of).or(() -> reject(node, "a plain decimal number of up to 18 digits"));
    }

    /** Decodes a number of points. */
    static Optional<Points> points(FileNode node) {
        return decimal(node)
                .filter(value -> value.scale() <= Points.SCALE
                        && value.signum() >= 0
                        && value.compareTo(BigDecimal.valueOf(MOST_POINTS)) <= 0)
                .map(Points::of)
                .or(() -> reject(node, "points, 0 to " + MOST_POINTS + " with up to " + Points.SCALE + " decimals"));
    }

    /** Decodes a whole number between two, both inclusive. */
    static Decoder<Integer> whole(int smallest, int largest) {
        return Decoders.then(wholeNumber(smallest, largest), Math::toIntExact);
    }

    /** Decodes a whole number between two, both inclusive. */
    static Decoder<Long> wholeNumber(long smallest, long largest) {
        String expected = smallest == largest
                ? "the number " + smallest
                : ParameterType.whole(smallest, largest).expected();
        return node -> decimal(node)
                .filter(value -> value.scale() == 0)
                .map(BigDecimal::longValueExact)
                .filter(value -> value >= smallest && value <= largest)
                .or(() -> reject(node, expected));
    }

    /** Decodes true or false. */
    static Optional<Boolean> flag(FileNode node) {
        return node instanceof FileNode.Scalar scalar && scalar.plain() && FLAGS.contains(scalar.text())
                ? Optional.of(Boolean.valueOf(scalar.text()))
                : node.reject(ParameterType.flag().expected());
    }

    /** Decodes one of some texts. */
    static Decoder<String> oneOf(List<String> names) {
        return node -> text(node).flatMap(text -> {
            if (names.contains(text)) {
                return Optional.of(text);
            }
            node.place()
                    .fault("expected one of " + String.join(", ", names) + ": " + node.shown()
                            + Hint.nearest(node.place(), text, names)
                                    .map(Hint::meant)
                                    .orElse(""));
            return Optional.empty();
        });
    }

    /** Decodes a day like {@code 2021-01-31}. */
    static Optional<LocalDate> day(FileNode node) {
        return node instanceof FileNode.Scalar scalar
                        && DAY.matcher(scalar.text()).matches()
                ? parsedDay(node, scalar.text())
                : rejectedDay(node);
    }

    private static Optional<LocalDate> parsedDay(FileNode node, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return rejectedDay(node);
        }
    }

    private static Optional<LocalDate> rejectedDay(FileNode node) {
        return node.reject("a day like 2021-01-31");
    }

    /** Decodes a month like {@code 2021-01}. */
    static Optional<YearMonth> month(FileNode node) {
        return node instanceof FileNode.Scalar scalar
                        && MONTH.matcher(scalar.text()).matches()
                ? Optional.of(YearMonth.parse(scalar.text()))
                : node.reject("a month like 2021-01");
    }

    /** Rejects what is no such number; one in quotes is a text. */
    private static <T> Optional<T> reject(FileNode node, String expected) {
        boolean quoted = node instanceof FileNode.Scalar scalar
                && !scalar.plain()
                && DECIMAL.matcher(scalar.text()).matches();
        return node.reject(quoted ? expected + ", without quotes" : expected);
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
