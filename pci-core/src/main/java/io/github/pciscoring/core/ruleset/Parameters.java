package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one indicator rule: names and typed values. A value, thread-safe.
 *
 * <p>Values are {@link Long}, {@link Ratio}, {@link Boolean}, {@link String}, lists of {@link String}, maps from
 * {@link String} to {@link Ratio}, {@link MonthWindow}, {@link SubscriptionScope}, {@link ExamFormula} or
 * {@link FactCodes}. An indicator reads them by the {@link Parameter}s that its type declares.
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
        if (value instanceof Map<?, ?> map
                && map.keySet().stream().allMatch(String.class::isInstance)
                && map.values().stream().allMatch(Ratio.class::isInstance)) {
            return ImmutableMap.copyOf(map);
        }
        throw new IllegalArgumentException("parameter " + name + " has the type "
                + value.getClass().getSimpleName() + "; allowed are lists of String, maps from String to Ratio, "
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

    /** Returns the values as they are stated, by name, sorted; of the types listed above. */
    public Map<String, Object> values() {
        return values;
    }

    /**
     * Returns the value of a declared parameter: the one stated, or the standard one.
     *
     * @throws IllegalArgumentException if it is missing or not of the declared type
     */
    public <T> T get(Parameter<T> parameter) {
        return find(parameter).orElseThrow(() -> new IllegalArgumentException(missing(parameter)));
    }

    /**
     * Returns the value of a declared parameter: the one stated, or the standard one; absent if there is neither.
     *
     * @throws IllegalArgumentException if it is not of the declared type
     */
    public <T> Optional<T> find(Parameter<T> parameter) {
        Object stated = values.get(parameter.name());
        if (stated == null) {
            return parameter.standard();
        }
        Optional<T> value = parameter.type().read(stated);
        if (value.isEmpty()) {
            throw new IllegalArgumentException(wrong(parameter, stated));
        }
        return value;
    }

    /** Returns what is wrong with these parameters for a type that declares some; empty if nothing is. */
    public List<String> faults(Collection<? extends Parameter<?>> declared) {
        List<String> faults = new ArrayList<>();
        Set<String> unknown = new TreeSet<>(values.keySet());
        for (Parameter<?> parameter : declared) {
            unknown.remove(parameter.name());
            Object stated = values.get(parameter.name());
            if (stated == null) {
                if (parameter.isRequired()) {
                    faults.add(missing(parameter));
                }
            } else if (parameter.type().read(stated).isEmpty()) {
                faults.add(wrong(parameter, stated));
            }
        }
        unknown.forEach(name -> faults.add("there is no parameter " + name));
        return List.copyOf(faults);
    }

    private static String missing(Parameter<?> parameter) {
        return "parameter " + parameter.name() + " is missing: expected "
                + parameter.type().expected();
    }

    private static String wrong(Parameter<?> parameter, Object stated) {
        return "parameter " + parameter.name() + ": expected "
                + parameter.type().expected() + ": " + stated;
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
