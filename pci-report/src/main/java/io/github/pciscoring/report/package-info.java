/**
 * A report on partners to look at: scores, their reasons, trend, outlook and plan as one HTML page without any network access.
 *
 * <p>Start at {@link io.github.pciscoring.report.Report}, which is made from a bound portfolio, and {@link
 * io.github.pciscoring.report.HtmlReport}, which writes it.
 */
@NullMarked
package io.github.pciscoring.report;

import org.jspecify.annotations.NullMarked;
