/** Rule sets whose indicators ask other figures of partners of other classes. */
@NullMarked
package io.github.pciscoring.testkit.classes;

import org.jspecify.annotations.NullMarked;
