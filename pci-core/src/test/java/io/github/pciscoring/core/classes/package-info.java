/** Rule sets whose indicators ask other figures of partners of other classes. */
@NullMarked
package io.github.pciscoring.core.classes;

import org.jspecify.annotations.NullMarked;
