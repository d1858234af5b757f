package io.github.pciscoring.rules.format;

import io.github.pciscoring.rules.tree.FileNode;
import java.util.Optional;

/**
 * Turns a node into a value. What is wrong with the node is noted at its place, and then nothing is returned.
 *
 * @param <T> the value's type
 */
@FunctionalInterface
interface Decoder<T> {
    Optional<T> decode(FileNode node);
}
