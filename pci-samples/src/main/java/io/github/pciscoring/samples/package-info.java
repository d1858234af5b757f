/**
 * Made-up portfolios of any size for tests, examples and benchmarks: the same seed gives the same facts on every machine.
 *
 * <p>Start at {@link io.github.pciscoring.samples.SamplePortfolio}; what can be chosen stands in {@link
 * io.github.pciscoring.samples.SampleOptions}. All programme codes come from the rule set that is handed in. Inside,
 * {@code PartnerRows}, {@code CustomerRows} and {@code PersonRows} make the rows of one account each and hand them to a
 * {@code RowSink}, which turns them into value objects, a portfolio or a digest.
 */
@NullMarked
package io.github.pciscoring.samples;

import org.jspecify.annotations.NullMarked;
