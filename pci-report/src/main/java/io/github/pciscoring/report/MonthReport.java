package io.github.pciscoring.report;

import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.movement.Movements;
import java.util.Optional;

/**
 * One month of a trend or outlook. A value, thread-safe.
 *
 * @param score the score as of the month
 * @param projected whether it is of the outlook, and not of facts
 * @param movements what moved since the month before; absent in the first month
 */
public record MonthReport(PciScore score, boolean projected, Optional<Movements> movements) {}
