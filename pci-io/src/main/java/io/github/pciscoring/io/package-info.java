/**
 * Portfolio folders in and out, scores and evidence out, as files that people and other programs read and write.
 *
 * <p>Start at {@link io.github.pciscoring.io.PortfolioFolder}, which reads a folder of tables into a portfolio or refuses
 * it with an {@link io.github.pciscoring.io.InvalidFolderException} that lists what is wrong, line by line; at {@link
 * io.github.pciscoring.io.PortfolioFolderWriter}, which writes facts to such a folder; and at {@link
 * io.github.pciscoring.io.ScoreJson} and {@link io.github.pciscoring.io.ScoreCsv}, which write a {@link
 * io.github.pciscoring.io.ScoreSheet}. Where the points of a score come from, {@link
 * io.github.pciscoring.io.EvidenceWriter} writes.
 */
@NullMarked
package io.github.pciscoring.io;

import org.jspecify.annotations.NullMarked;
