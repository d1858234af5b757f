/** The benchmarks. */
@NullMarked
package io.github.pciscoring.benchmarks;

import org.jspecify.annotations.NullMarked;
