package io.github.pciscoring.core.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, once, whoever asks. Thread-safe. */
final class Memo<T> {
    private volatile @Nullable T made;

    /** Returns it; the first caller's way of making it is used. */
    T get(Supplier<T> maker) {
        T known = made;
        if (known == null) {
            synchronized (this) {
                known = made;
                if (known == null) {
                    known = maker.get();
                    made = known;
                }
            }
        }
        return known;
    }
}
