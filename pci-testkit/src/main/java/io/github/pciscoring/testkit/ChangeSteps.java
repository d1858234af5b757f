package io.github.pciscoring.testkit;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.portfolio.PortfolioChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The way from some of the facts to others: accounts and rows come late, rows go and come again. A portfolio keeps the few
 * accounts that changed apart from the others, and puts many together with them: bystanders, customers who are there and
 * have nothing, make the changed ones few.
 */
final class ChangeSteps {
    private static final int STEPS = 4;

    /** More than one in so many accounts is no longer few. */
    private static final int BYSTANDERS_PER_ACCOUNT = 16;

    private final Random random;
    private final List<List<Fact>> coming = new ArrayList<>();
    private final List<Fact> current = new ArrayList<>();
    private Portfolio portfolio;
    private int step;

    /**
     * Prepares the steps, always the same for the same facts.
     *
     * @param bystanders whether there are so many other customers that the changed accounts are few
     */
    ChangeSteps(List<Fact> facts, boolean bystanders) {
        random = new Random(facts.size());
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
        if (bystanders) {
            int accounts = split.customers().size() + split.people().size();
            for (int i = 0; i < BYSTANDERS_PER_ACCOUNT * accounts; i++) {
                current.add(new Tenant("bystander tenant " + i, "bystander " + i));
            }
        }
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
        PortfolioChanges changes = portfolio.change();
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
        portfolio = random.nextInt(4) == 0 ? changes.apply().compact() : changes.apply();
        return true;
    }
}
