package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.pciscoring.core.facts.SubjectType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What values a parameter may have. Thread-safe.
 *
 * @param <T> the type in which an indicator reads them
 */
public sealed interface ParameterType<T> {

    /**
     * Returns the value that a rule states.
     *
     * @param stated the value as {@link Parameters} holds it
     * @return the value; absent if it is not one of this type
     */
    Optional<T> read(Object stated);

    /** Returns what is expected, for people, like {@code a whole number from 0 to 63}. */
    String expected();

    /** Returns the type of whole numbers between two, both inclusive. */
    static ParameterType<Long> whole(long smallest, long largest) {
        return new Whole(smallest, largest);
    }

    /** Returns the type of whole numbers of at least one. */
    static ParameterType<Long> wholeFrom(long smallest) {
        return new Whole(smallest, Long.MAX_VALUE);
    }

    /** Returns the type of whole numbers of months before the as-of month, up to {@link MonthWindow#MAX_MONTHS_BACK}. */
    static ParameterType<Long> monthsBack(int smallest) {
        return new Whole(smallest, MonthWindow.MAX_MONTHS_BACK);
    }

    /** Returns the type of exact numbers, of any size. */
    static ParameterType<Ratio> number() {
        return new Decimal(Optional.empty());
    }

    /** Returns the type of exact numbers of at least one. */
    static ParameterType<Ratio> numberFrom(Ratio smallest) {
        return new Decimal(Optional.of(smallest));
    }

    /** Returns the type of true and false. */
    static ParameterType<Boolean> flag() {
        return new Flag();
    }

    /** Returns the type of texts. */
    static ParameterType<String> text() {
        return new Text();
    }

    /** Returns the type of lists of texts. */
    static ParameterType<List<String>> texts() {
        return new Texts();
    }

    /** Returns the type of the constants of an enumeration, which rule sets write in lower case with hyphens. */
    static <E extends Enum<E>> ParameterType<E> choice(Class<E> type) {
        return new Choice<>(type);
    }

    /** Returns the type of sets of such constants, not empty. */
    static <E extends Enum<E>> ParameterType<Set<E>> choices(Class<E> type) {
        return new Choices<>(type);
    }

    /** Returns the type of windows of months. */
    static ParameterType<MonthWindow> window() {
        return new Window();
    }

    /** Returns the type of scopes of subscriptions. */
    static ParameterType<SubscriptionScope> scope() {
        return new Scope();
    }

    /** Returns the type of exam formulas. */
    static ParameterType<ExamFormula> exams() {
        return new Exams();
    }

    /** Returns the type of questions for codes that subjects of some types may have, at least one type. */
    static ParameterType<FactCodes> codesOf(Set<SubjectType> of) {
        return new Codes(of);
    }

    /** Returns the type of numbers by product. */
    static ParameterType<Map<String, Ratio>> perProduct() {
        return new PerProduct();
    }

    /**
     * Whole numbers.
     *
     * @param smallest the smallest, inclusive
     * @param largest the largest, inclusive
     */
    record Whole(long smallest, long largest) implements ParameterType<Long> {
        @Override
        public Optional<Long> read(Object stated) {
            return stated instanceof Long whole && whole >= smallest && whole <= largest
                    ? Optional.of(whole)
                    : Optional.empty();
        }

        @Override
        public String expected() {
            return "a whole number "
                    + (largest == Long.MAX_VALUE
                            ? "of " + smallest + " or more"
                            : "from " + smallest + " to " + largest);
        }
    }

    /**
     * Exact numbers.
     *
     * @param smallest the smallest, inclusive; absent for any
     */
    record Decimal(Optional<Ratio> smallest) implements ParameterType<Ratio> {
        @Override
        public Optional<Ratio> read(Object stated) {
            Optional<Ratio> number = stated instanceof Long whole
                    ? Optional.of(Ratio.of(whole))
                    : Optional.of(stated).filter(Ratio.class::isInstance).map(Ratio.class::cast);
            return number.filter(value -> smallest.isEmpty() || value.compareTo(smallest.get()) >= 0);
        }

        @Override
        public String expected() {
            return "a plain decimal number"
                    + smallest.map(least -> " of " + least + " or more").orElse("");
        }
    }

    /** True or false. */
    record Flag() implements ParameterType<Boolean> {
        @Override
        public Optional<Boolean> read(Object stated) {
            return stated instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
        }

        @Override
        public String expected() {
            return "true or false";
        }
    }

    /** Texts. */
    record Text() implements ParameterType<String> {
        @Override
        public Optional<String> read(Object stated) {
            return stated instanceof String text ? Optional.of(text) : Optional.empty();
        }

        @Override
        public String expected() {
            return "a text";
        }
    }

    /** Lists of texts. */
    record Texts() implements ParameterType<List<String>> {
        @Override
        public Optional<List<String>> read(Object stated) {
            return stated instanceof List<?> list
                    ? Optional.of(list.stream().map(String.class::cast).toList())
                    : Optional.empty();
        }

        @Override
        public String expected() {
            return "a list of texts";
        }
    }

    /**
     * Constants of an enumeration.
     *
     * @param type the enumeration
     * @param <E> the same
     */
    record Choice<E extends Enum<E>>(Class<E> type) implements ParameterType<E> {
        @Override
        public Optional<E> read(Object stated) {
            return stated instanceof String text ? ChoiceNames.constant(text, type) : Optional.empty();
        }

        @Override
        public String expected() {
            return names().size() == 1 ? names().get(0) : "one of " + String.join(", ", names());
        }

        /** Returns what rule sets may write. */
        public List<String> names() {
            return Arrays.stream(type.getEnumConstants())
                    .map(ChoiceNames::written)
                    .toList();
        }
    }

    /**
     * Sets of constants of an enumeration, not empty.
     *
     * @param type the enumeration
     * @param <E> the same
     */
    record Choices<E extends Enum<E>>(Class<E> type) implements ParameterType<Set<E>> {
        @Override
        public Optional<Set<E>> read(Object stated) {
            return stated instanceof List<?> list ? ChoiceNames.constants(list, type) : Optional.empty();
        }

        @Override
        public String expected() {
            return "a list of " + String.join(", ", each().names());
        }

        /** Returns the type of one of them. */
        public Choice<E> each() {
            return new Choice<>(type);
        }
    }

    /** Windows of months. */
    record Window() implements ParameterType<MonthWindow> {
        @Override
        public Optional<MonthWindow> read(Object stated) {
            return stated instanceof MonthWindow window ? Optional.of(window) : Optional.empty();
        }

        @Override
        public String expected() {
            return "a window of months";
        }
    }

    /** Scopes of subscriptions. */
    record Scope() implements ParameterType<SubscriptionScope> {
        @Override
        public Optional<SubscriptionScope> read(Object stated) {
            return stated instanceof SubscriptionScope scope ? Optional.of(scope) : Optional.empty();
        }

        @Override
        public String expected() {
            return "a scope of subscriptions";
        }
    }

    /** Exam formulas. */
    record Exams() implements ParameterType<ExamFormula> {
        @Override
        public Optional<ExamFormula> read(Object stated) {
            return stated instanceof ExamFormula formula ? Optional.of(formula) : Optional.empty();
        }

        @Override
        public String expected() {
            return "an exam formula";
        }
    }

    /**
     * Questions for codes.
     *
     * @param of what may have the codes, at least one
     */
    record Codes(Set<SubjectType> of) implements ParameterType<FactCodes> {
        /** Copies, in the order of the types. */
        public Codes {
            of = Sets.immutableEnumSet(of);
        }

        @Override
        public Optional<FactCodes> read(Object stated) {
            return stated instanceof FactCodes codes && of.contains(codes.of()) ? Optional.of(codes) : Optional.empty();
        }

        @Override
        public String expected() {
            return "codes of a "
                    + of.stream()
                            .map(type -> type.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(" or "));
        }
    }

    /** Numbers by product. */
    record PerProduct() implements ParameterType<Map<String, Ratio>> {
        @Override
        public Optional<Map<String, Ratio>> read(Object stated) {
            if (!(stated instanceof Map<?, ?> map)) {
                return Optional.empty();
            }
            ImmutableSortedMap.Builder<String, Ratio> numbers = ImmutableSortedMap.naturalOrder();
            map.forEach((product, number) -> numbers.put((String) product, (Ratio) number));
            return Optional.of(numbers.buildOrThrow());
        }

        @Override
        public String expected() {
            return "a number for each of some products";
        }
    }
}
