/**
 * What comes if nothing new happens: which points go or come in which month, and because of which facts.
 *
 * <p>Start at {@link io.github.pciscoring.insight.outlook.Outlook}. It projects the facts of the last month into the months
 * ahead, as its {@link io.github.pciscoring.insight.outlook.Assumptions} say, and scores what comes out; a {@link
 * io.github.pciscoring.insight.trend.Trend} over it has the movements of each month.
 */
@NullMarked
package io.github.pciscoring.insight.outlook;

import org.jspecify.annotations.NullMarked;
