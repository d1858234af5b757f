/** Indicators that are not ours: they prove that the interface carries what other programmes will need. */
@NullMarked
package io.github.pciscoring.testkit.plugins;

import org.jspecify.annotations.NullMarked;
