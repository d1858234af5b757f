package io.github.pciscoring.rules.reference;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the reference scorer says of one partner.
 *
 * @param partnerId the partner's id
 * @param score the score, exact at 6 decimals
 * @param tier {@code GOLD}, {@code SILVER} or {@code NONE}
 * @param indicators the indicators, in the order of SPEC's table
 */
public record ReferenceScore(String partnerId, BigDecimal score, String tier, List<ReferenceIndicator> indicators) {}
