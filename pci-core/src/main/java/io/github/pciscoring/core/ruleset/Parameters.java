package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one indicator rule: names and typed values. A value, thread-safe.
 *
 * <p>Values are {@link Long}, {@link Ratio}, {@link Boolean}, {@link String}, lists of {@link String},
 * {@link MonthWindow}, {@link SubscriptionScope}, {@link ExamFormula} or {@link FactCodes}. The getters throw
 * {@link IllegalArgumentException}, naming the parameter, when it is missing or of another type.
 */
public final class Parameters {
    private static final Parameters NONE = new Parameters(ImmutableSortedMap.of());
    private static final Set<Class<?>> TYPES = Set.of(
            Long.class,
            Ratio.class,
            Boolean.class,
            String.class,
            MonthWindow.class,
            SubscriptionScope.class,
            ExamFormula.class,
            FactCodes.class);

    private final ImmutableSortedMap<String, Object> values;

    private Parameters(ImmutableSortedMap<String, Object> values) {
        this.values = values;
    }

    /** Returns no parameters. */
    public static Parameters none() {
        return NONE;
    }

    /**
     * Returns these parameters.
     *
     * @throws IllegalArgumentException if a value has a type that is not listed above
     */
    public static Parameters of(Map<String, ?> values) {
        ImmutableSortedMap.Builder<String, Object> copy = ImmutableSortedMap.naturalOrder();
        values.forEach((name, value) -> copy.put(name, checked(name, value)));
        return new Parameters(copy.buildOrThrow());
    }

    private static Object checked(String name, Object value) {
        if (TYPES.contains(value.getClass())) {
            return value;
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return ImmutableList.copyOf(list);
        }
        throw new IllegalArgumentException("parameter " + name + " has the type "
                + value.getClass().getSimpleName() + "; allowed are lists of String and "
                + TYPES.stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(", ")));
    }

    /** Returns the names, sorted. */
    public Set<String> names() {
        return values.keySet();
    }

    /** Returns these parameters, with those others in place of the ones of the same names, or beside them. */
    public Parameters with(Parameters others) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(others.values);
        return new Parameters(ImmutableSortedMap.copyOf(all));
    }

    Map<String, Object> values() {
        return values;
    }

    /** Returns a whole number not below a minimum. */
    public long whole(String name, long minimum) {
        long value = get(name, Long.class, "a whole number");
        if (value < minimum) {
            throw new IllegalArgumentException("parameter " + name + " is below " + minimum + ": " + value);
        }
        return value;
    }

    /** Returns a number of months back, 0 to {@link MonthWindow#MAX_MONTHS_BACK}. */
    public int monthsBack(String name) {
        long value = whole(name, 0);
        if (value > MonthWindow.MAX_MONTHS_BACK) {
            throw new IllegalArgumentException(
                    "parameter " + name + " is above " + MonthWindow.MAX_MONTHS_BACK + ": " + value);
        }
        return (int) value;
    }

    /** Returns an exact number. */
    public Ratio number(String name) {
        return values.get(name) instanceof Long whole ? Ratio.of(whole) : get(name, Ratio.class, "a number");
    }

    /** Returns yes or no. */
    public boolean flag(String name) {
        return get(name, Boolean.class, "yes or no");
    }

    /** Returns a text. */
    public String text(String name) {
        return get(name, String.class, "a text");
    }

    /**
     * Returns the constant of an enumeration that a text names in lower case with hyphens.
     *
     * @throws IllegalArgumentException if it names none; the message lists them
     */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return Choices.of(text(name), type, name);
    }

    /** Returns constants of an enumeration that a list of texts names, as {@link #choice} does. */
    public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        return Choices.setOf(texts(name), type, name);
    }

    /** Returns a list of texts. */
    public List<String> texts(String name) {
        List<?> list = get(name, List.class, "a list of texts");
        return list.stream().map(String.class::cast).toList();
    }

    /** Returns a window of months. */
    public MonthWindow window(String name) {
        return get(name, MonthWindow.class, "a window of months");
    }

    /** Returns a scope of subscriptions. */
    public SubscriptionScope scope(String name) {
        return get(name, SubscriptionScope.class, "a scope of subscriptions");
    }

    /** Returns an exam formula. */
    public ExamFormula exams(String name) {
        return get(name, ExamFormula.class, "an exam formula");
    }

    private <T> T get(String name, Class<T> type, String expected) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("parameter " + name + " is missing: expected " + expected);
        }
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("parameter " + name + " is not " + expected + ": " + value);
        }
        return type.cast(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parameters parameters && values.equals(parameters.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
