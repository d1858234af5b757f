/** The laws that every scoring must obey, for the tests of this module and of those below it. */
@NullMarked
package io.github.pciscoring.core.laws;

import org.jspecify.annotations.NullMarked;
