package io.github.pciscoring.rules.format;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The value of a key that must be there. It can be taken once all keys have turned out well, which is when {@link Fields}
 * asks for the whole.
 *
 * @param found the value; absent if the key is missing or its value at fault
 * @param <T> the value's type
 */
record Field<T>(Optional<T> found) implements Supplier<T> {
    @Override
    public T get() {
        return found.orElseThrow();
    }
}
