package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.engine.AccountRanges.Range;
import io.github.pciscoring.core.engine.EvidenceOutput.SinkException;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.evidence.EvidenceSink;
import java.util.stream.IntStream;

/**
 * Runs the indicators once more, over the accounts that a query asks for, into a sink that itemises; and after each run of
 * accounts says what lies in the declared inputs.
 */
final class EvidenceRun {
    private final EvidenceOutput output;
    private final AccountRanges ranges;
    private final int[] indicators;
    private final TallyWorker worker;
    private final InputLeftOuts[] leftOuts;

    /**
     * Prepares a run.
     *
     * @param partner the number of the partner asked for, or {@link EvidenceCredits#ANY_PARTNER}
     */
    EvidenceRun(
            BoundPortfolio bound, int asOf, EvidenceQuery query, int partner, AccountRanges ranges, EvidenceSink sink) {
        PortfolioColumns columns = bound.portfolio().columns();
        FactValues facts = new FactValues(columns);
        this.output = new EvidenceOutput(sink);
        this.ranges = ranges;
        this.indicators = IntStream.range(0, bound.indicators().size())
                .filter(i -> query.indicatorId()
                        .map(bound.indicators().get(i).id()::equals)
                        .orElse(true))
                .toArray();
        this.worker = TallyWorker.itemising(
                bound,
                asOf,
                (i, slice) ->
                        new EvidenceCredits(facts, bound.indicators().get(i), slice, partner, query.leftOut(), output));
        this.leftOuts = IntStream.of(query.leftOut() ? indicators : new int[0])
                .mapToObj(i ->
                        new InputLeftOuts(facts, bound.indicators().get(i), bound.inputs(i), asOf, partner, output))
                .toArray(InputLeftOuts[]::new);
    }

    void run() {
        try {
            for (int at = 0; at < indicators.length; at++) {
                for (Range range : ranges.list()) {
                    worker.run(indicators[at], range);
                    output.check();
                    if (leftOuts.length > 0) {
                        leftOuts[at].explain(range);
                    }
                }
            }
        } catch (SinkException e) {
            throw e.thrown();
        }
    }
}
