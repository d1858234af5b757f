/** Reads portfolio folders and writes scores. */
@NullMarked
package io.github.pciscoring.io;

import org.jspecify.annotations.NullMarked;
