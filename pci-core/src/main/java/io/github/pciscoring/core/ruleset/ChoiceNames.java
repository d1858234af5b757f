package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Enumeration constants as rule sets write them: lower case, with hyphens. */
final class ChoiceNames {
    private ChoiceNames() {}

    /** Returns the constant that a text names, if there is one. */
    static <E extends Enum<E>> Optional<E> constant(String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant).equals(text))
                .findFirst();
    }

    /** Returns the constants that all of some texts name; absent if one names none, or there are none. */
    static <E extends Enum<E>> Optional<Set<E>> constants(Collection<?> texts, Class<E> type) {
        Set<E> found = texts.stream()
                .flatMap(text -> constant(String.valueOf(text), type).stream())
                .collect(ImmutableSet.toImmutableSet());
        return found.isEmpty() || found.size() < texts.size() ? Optional.empty() : Optional.of(found);
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
