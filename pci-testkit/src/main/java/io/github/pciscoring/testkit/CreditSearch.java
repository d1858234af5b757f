package io.github.pciscoring.testkit;

import io.github.pciscoring.core.engine.Evaluation;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.testkit.portfolio.FactName;
import io.github.pciscoring.testkit.portfolio.PortfolioCase;
import io.github.pciscoring.testkit.portfolio.PortfolioCodes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for portfolios on which every indicator credits somebody: on others, most laws hold whatever it does. */
final class CreditSearch {
    /** Far more than the tries of a law, so that an indicator which seldom credits is found to on any seed. */
    static final int MOST_PORTFOLIOS = 1_000;

    private final UnderTest tested;
    private final PciScorer scorer;
    private final Set<Integer> without = new LinkedHashSet<>();

    CreditSearch(UnderTest tested, PciScorer scorer) {
        this.tested = tested;
        this.scorer = scorer;
        List<IndicatorShape> shapes = tested.shapes();
        for (int place = 0; place < shapes.size(); place++) {
            // One that declares no credits measures by the partner's own facts alone, and cannot credit.
            if (!shapes.get(place).inputs().credits().isEmpty()) {
                without.add(place);
            }
        }
    }

    /** Requires that each indicator credits on one of the first portfolios. */
    void check(Stream<PortfolioCase> portfolios) {
        Iterator<PortfolioCase> next = portfolios.limit(MOST_PORTFOLIOS).iterator();
        int tried = 0;
        while (!without.isEmpty() && next.hasNext()) {
            lookAt(next.next());
            tried++;
        }
        if (!without.isEmpty()) {
            throw Violation.of("the laws were tried on nothing: " + names() + " credited nobody", advice(tried));
        }
    }

    private void lookAt(PortfolioCase portfolio) {
        PartnerTallies sums =
                scorer.bind(portfolio.portfolio()).tally(portfolio.asOf(), ScoringOptions.callingThread());
        without.removeIf(place -> isCredited(sums, place));
    }

    private boolean isCredited(PartnerTallies sums, int place) {
        int slots = scorer.evaluations().get(place).slots().size();
        for (int partner = 0; partner < sums.partnerIds().size(); partner++) {
            for (int slot = 0; slot < slots; slot++) {
                if (sums.sum(place, partner, slot) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private String names() {
        List<String> ids = without.stream()
                .map(scorer.evaluations()::get)
                .map(Evaluation::id)
                .distinct()
                .toList();
        return (ids.size() == 1 ? "indicator " : "indicators ") + String.join(", ", ids);
    }

    private List<String> advice(int tried) {
        PortfolioCodes codes = tested.codes();
        List<String> lines = new ArrayList<>();
        lines.add("on " + tried + " made-up portfolios of");
        addCodes(lines, "products", codes.products());
        addCodes(lines, "channels", codes.channels());
        addCodes(lines, "association types", codes.associationTypes());
        addCodes(lines, "exams", codes.exams());
        addCodes(lines, "locations", codes.locations());
        addCodes(
                lines,
                "own facts",
                Stream.concat(codes.facts().stream(), codes.marks().stream())
                        .map(CreditSearch::text)
                        .toList());
        lines.add(
                "add codes by underTest().withCodes(codes -> codes.addProducts(...)), if it asks for others; if it asks"
                        + " for what they have only seldom together, bring portfolios of your own by overriding portfolios()");
        return lines;
    }

    private static void addCodes(List<String> lines, String what, List<String> codes) {
        lines.add("  " + what + ": " + (codes.isEmpty() ? "none" : String.join(", ", codes)));
    }

    private static String text(FactName name) {
        return name.subjectType() + " " + name.name();
    }
}
