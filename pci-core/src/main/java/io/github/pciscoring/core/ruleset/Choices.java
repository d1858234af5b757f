package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Enumeration constants as rule sets write them: lower case, with hyphens. */
final class Choices {
    private Choices() {}

    static <E extends Enum<E>> E of(String text, Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("parameter " + name + " is none of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Choices::written)
                                .collect(Collectors.joining(", "))
                        + ": " + text));
    }

    static <E extends Enum<E>> Set<E> setOf(List<String> texts, Class<E> type, String name) {
        return texts.stream().map(text -> of(text, type, name)).collect(ImmutableSet.toImmutableSet());
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
