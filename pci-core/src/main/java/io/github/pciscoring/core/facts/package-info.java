/**
 * What happened: the facts of a portfolio as immutable values, before any rule is applied.
 *
 * <p>Start at {@link io.github.pciscoring.core.facts.Fact}, the sealed root of everything that a portfolio is built
 * from. Ids and codes (products, channels, association types, exams) are plain non-empty text, compared exactly;
 * months are {@link java.time.YearMonth} in the values and proleptic month numbers ({@code year * 12 + month - 1})
 * where facts come in bulk.
 */
@NullMarked
package io.github.pciscoring.core.facts;

import org.jspecify.annotations.NullMarked;
