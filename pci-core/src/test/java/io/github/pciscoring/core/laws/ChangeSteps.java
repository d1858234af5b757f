package io.github.pciscoring.core.laws;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.portfolio.OverlayShare;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.portfolio.PortfolioChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The way from some of the facts to others: accounts and rows come late, rows go and come again. */
final class ChangeSteps {
    private static final int STEPS = 4;

    private final Random random;
    private final List<List<Fact>> coming = new ArrayList<>();
    private final List<Fact> current = new ArrayList<>();
    private Portfolio portfolio;
    private int step;

    ChangeSteps(List<Fact> facts, long seed) {
        random = new Random(seed);
        for (int i = 0; i <= STEPS; i++) {
            coming.add(new ArrayList<>());
        }
        FactSplit split = new FactSplit(facts);
        for (Fact fact : facts) {
            // What defines an account comes with it; its rows come then or later.
            int account = fact instanceof Partner
                    ? 0
                    : Math.max(0, Math.floorMod(split.account(fact).hashCode(), 9) - 5);
            int late = isRow(fact) ? Math.max(0, random.nextInt(9) - 5) : 0;
            coming.get(Math.max(account, late)).add(fact);
        }
        current.addAll(coming.get(0));
        portfolio = new PortfolioBuilder().addAll(current).build();
    }

    private static boolean isRow(Fact fact) {
        return fact instanceof BillingLine || isRemovable(fact);
    }

    private static boolean isRemovable(Fact fact) {
        return fact instanceof PaidSeats
                || fact instanceof ActiveUsers
                || fact instanceof PartnerAssociation
                || fact instanceof ExamPass
                || fact instanceof OwnFact;
    }

    /** Returns the facts as they are now. */
    List<Fact> facts() {
        return current;
    }

    Portfolio portfolio() {
        return portfolio;
    }

    /** Changes the portfolio, if there is anything left to come. */
    boolean next() {
        if (++step > STEPS) {
            return false;
        }
        PortfolioChanges changes =
                random.nextInt(4) == 0 ? OverlayShare.never(portfolio) : OverlayShare.always(portfolio);
        List<Fact> adding = coming.get(step);
        for (Fact fact : List.copyOf(current)) {
            if (isRemovable(fact) && random.nextInt(12) == 0) {
                changes.remove(fact);
                current.remove(fact);
                if (step < STEPS) {
                    coming.get(step + 1).add(fact);
                }
            }
        }
        changes.addAll(adding);
        current.addAll(adding);
        portfolio = changes.apply();
        return true;
    }
}
