/** Indicators that break a law each, to prove that the kit catches it or that the engine does not let it happen. */
@NullMarked
package io.github.pciscoring.testkit.broken;

import org.jspecify.annotations.NullMarked;
