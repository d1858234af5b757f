package io.github.pciscoring.testkit;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.testkit.portfolio.PortfolioCase;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The laws of changes, each as a check on one portfolio at one month; see {@link ScoringLaws#changes}. */
public final class ChangeLaws {
    private static final String LAW = "a portfolio changed step by step must give what one built from scratch gives";

    private final PciScorer scorer;
    private final List<Fact> facts;
    private final YearMonth asOf;

    ChangeLaws(PciScorer scorer, PortfolioCase portfolio) {
        this.scorer = scorer;
        this.facts = portfolio.facts();
        this.asOf = portfolio.asOf();
    }

    /** Checks all of them. */
    public void checkAll() {
        changesOfFewGiveWhatScratchGives();
        changesOfManyGiveWhatScratchGives();
    }

    /** A portfolio of which few accounts change, step by step, gives what one built from scratch gives. */
    public void changesOfFewGiveWhatScratchGives() {
        check(new ChangeSteps(facts, true));
    }

    /** A portfolio of which many accounts change, step by step, gives what one built from scratch gives. */
    public void changesOfManyGiveWhatScratchGives() {
        check(new ChangeSteps(facts, false));
    }

    private void check(ChangeSteps steps) {
        BoundPortfolio before = scorer.bind(steps.portfolio());
        PartnerTallies tallies = before.tally(asOf, ScoringOptions.callingThread());
        while (steps.next()) {
            BoundPortfolio changed = before.rebind(steps.portfolio());
            BoundPortfolio scratch =
                    scorer.bind(new PortfolioBuilder().addAll(steps.facts()).build());
            List<PciScore> scores = scratch.scoreAll(asOf, ScoringOptions.callingThread());
            Violation.unlessSame(LAW, scores, changed.scoreAll(asOf, ScoringOptions.callingThread()));
            PartnerTallies retallied = changed.retally(before, tallies);
            unlessSame(scratch.tally(asOf, ScoringOptions.callingThread()), retallied);
            unlessSame(changed.tally(asOf, ScoringOptions.callingThread()), retallied);
            requireRescored(changed.rescore(before, tallies), before.finish(tallies), scores);
            for (PartnerRecord partner : steps.portfolio().partners()) {
                Violation.unlessSame(LAW, scratch.score(partner.id(), asOf), changed.score(partner.id(), asOf));
            }
            Violation.unlessSameItems(LAW, evidence(scratch), evidence(changed));
            before = changed;
            tallies = retallied;
        }
    }

    private void unlessSame(PartnerTallies expected, PartnerTallies actual) {
        Violation.unlessSame(LAW, expected, actual, scorer.evaluations());
    }

    private List<Object> evidence(BoundPortfolio some) {
        CollectedEvidence evidence = new CollectedEvidence();
        some.evidence(EvidenceQuery.all(), asOf, evidence);
        List<Object> items = new ArrayList<>(evidence.credited());
        items.addAll(evidence.leftOut());
        return items;
    }

    /** Those that were scored anew have the new score, all others the points they had. */
    private static void requireRescored(List<PciScore> rescored, List<PciScore> before, List<PciScore> after) {
        Map<String, List<IndicatorScore>> old =
                before.stream().collect(toMap(PciScore::partnerId, PciScore::indicators));
        Set<String> anew = rescored.stream().map(PciScore::partnerId).collect(toSet());
        List<PciScore> expected = new ArrayList<>();
        for (PciScore score : after) {
            if (anew.contains(score.partnerId())) {
                expected.add(score);
            } else {
                Violation.unless(
                        score.indicators().equals(old.get(score.partnerId())),
                        "a partner that a change does not touch must keep its points",
                        "partner " + score.partnerId());
            }
        }
        Violation.unlessSame(LAW, expected, rescored);
    }
}
