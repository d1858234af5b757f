/** Guesses at misspelt names, for messages; exported to the command line tool only. */
@NullMarked
package io.github.pciscoring.rules.spelling;

import org.jspecify.annotations.NullMarked;
