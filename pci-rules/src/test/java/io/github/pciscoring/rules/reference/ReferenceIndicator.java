package io.github.pciscoring.rules.reference;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the reference scorer says of one indicator.
 *
 * @param id the indicator's id
 * @param measure the exact measure, absent when there is none
 * @param points the points, rounded half-up to 6 decimals
 */
public record ReferenceIndicator(String id, Optional<ExactRatio> measure, BigDecimal points) {}
