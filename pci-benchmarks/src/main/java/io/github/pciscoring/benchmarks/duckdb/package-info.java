/**
 * DuckDB as a contender: the whole of SPEC as SQL, on tables in three forms.
 *
 * <p>Start at {@link io.github.pciscoring.benchmarks.duckdb.DuckDb}. The statements stand beside these classes as
 * {@code .sql} resources; what the rule set decides is filled in for names like <code>${products}</code>.
 */
@NullMarked
package io.github.pciscoring.benchmarks.duckdb;

import org.jspecify.annotations.NullMarked;
