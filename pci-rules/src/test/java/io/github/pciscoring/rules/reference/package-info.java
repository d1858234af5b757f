/**
 * A second opinion on the rule set {@code smmcs-smb}: SPEC written down once more, row by row and without an engine, to
 * hold the engine against.
 *
 * <p>Start at {@link io.github.pciscoring.rules.reference.ReferenceScorer} and read it next to SPEC: every method quotes
 * the sentence that it states; {@link io.github.pciscoring.rules.reference.ReferenceEvidence} says what its measures are
 * made of, and what was left out. {@link io.github.pciscoring.rules.reference.CaseFolder} reads the case folders that prove
 * it; {@link io.github.pciscoring.rules.reference.EdgePortfolios} generates small portfolios crowded at the edges of the
 * rules, on which engine and reference must agree. The reference itself
 * touches neither the engine nor the indicators nor the rule-set file; only the tests that hold it against them do.
 *
 * <p>What SPEC's page leaves open is read as chosen, or as {@link
 * io.github.pciscoring.rules.reference.AlternativeReading} has it: the alternatives, each as a change of the built-in file
 * and as the same change of the reference.
 */
@NullMarked
package io.github.pciscoring.rules.reference;

import org.jspecify.annotations.NullMarked;
