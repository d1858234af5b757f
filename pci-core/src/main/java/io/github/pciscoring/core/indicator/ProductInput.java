package io.github.pciscoring.core.indicator;

import java.util.Map;

/**
 * The handle of a declared number per product; see {@link Inputs}.
 *
 * @param index its place among the indicator's inputs of this kind
 * @param numbers the numbers by product; 0 for products not named
 */
public record ProductInput(int index, Map<String, Long> numbers) {}
