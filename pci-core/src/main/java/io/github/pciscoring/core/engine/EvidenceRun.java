package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.engine.AccountRanges.Range;
import io.github.pciscoring.core.engine.EvidenceOutput.SinkException;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.evidence.EvidenceSink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs the indicators once more, over the accounts that a query asks for, into a sink that itemises; and after each run of
 * accounts says what lies in the declared inputs.
 */
final class EvidenceRun {
    private final EvidenceOutput output;
    private final AccountRanges ranges;
    private final int[] indicators;
    /** By part of the portfolio. */
    private final List<TallyWorker> workers = new ArrayList<>();
    /** By part of the portfolio, and by indicator asked for; none if nothing left out is. */
    private final List<List<InputLeftOuts>> leftOuts = new ArrayList<>();

    /**
     * Prepares a run.
     *
     * @param partners by what is evaluated, the partners whose items are asked for
     */
    EvidenceRun(
            BoundPortfolio bound,
            int asOf,
            EvidenceQuery query,
            List<PartnerSet> partners,
            AccountRanges ranges,
            EvidenceSink sink) {
        List<BoundIndicator> all = bound.boundRules().indicators();
        this.output = new EvidenceOutput(sink);
        this.ranges = ranges;
        this.indicators = IntStream.range(0, all.size())
                .filter(i -> !partners.get(i).isEmpty())
                .toArray();
        for (int part = 0; part < bound.parts(); part++) {
            BoundPart ofPart = bound.part(part);
            FactValues facts = new FactValues(ofPart.columns());
            workers.add(TallyWorker.itemising(
                    bound,
                    part,
                    asOf,
                    (i, slice) ->
                            new EvidenceCredits(facts, all.get(i), slice, partners.get(i), query.leftOut(), output)));
            leftOuts.add(IntStream.of(query.leftOut() ? indicators : new int[0])
                    .mapToObj(i ->
                            new InputLeftOuts(facts, all.get(i), ofPart.inputs().get(i), asOf, partners.get(i), output))
                    .toList());
        }
    }

    void run() {
        try {
            for (int at = 0; at < indicators.length; at++) {
                for (Range range : ranges.list()) {
                    workers.get(range.part()).runOnly(indicators[at], range);
                    output.check();
                    if (!leftOuts.get(range.part()).isEmpty()) {
                        leftOuts.get(range.part()).get(at).explain(range);
                    }
                }
            }
        } catch (SinkException e) {
            throw e.thrown();
        }
    }
}
