/** The command line tool. */
@NullMarked
package io.github.pciscoring.cli;

import org.jspecify.annotations.NullMarked;
