package io.github.pciscoring.insight.whatif;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioChanges;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.movement.Movements;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A portfolio beside what it would be with other facts, by one rule set. The original stays as it is. Thread-safe. */
public final class WhatIf {
    private final BoundPortfolio before;
    private final BoundPortfolio after;

    private WhatIf(BoundPortfolio before, BoundPortfolio after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Returns the comparison of a portfolio with another one, made from it by {@link Portfolio#change}: whatever the change
     * has left as it was is shared.
     *
     * @throws io.github.pciscoring.core.portfolio.InvalidPortfolioException as {@link
     *     io.github.pciscoring.core.engine.PciScorer#bind}
     */
    public static WhatIf of(BoundPortfolio before, Portfolio changed) {
        return new WhatIf(before, before.rebind(changed));
    }

    /**
     * Returns the comparison of a portfolio with what it would be after changes.
     *
     * @param change says what to change
     * @throws io.github.pciscoring.core.portfolio.InvalidPortfolioException listing what is wrong with the changes
     */
    public static WhatIf of(BoundPortfolio before, Consumer<PortfolioChanges> change) {
        PortfolioChanges changes = before.portfolio().change();
        change.accept(changes);
        return of(before, changes.apply());
    }

    /** Returns the portfolio as it is. */
    public BoundPortfolio before() {
        return before;
    }

    /** Returns the portfolio as it would be. */
    public BoundPortfolio after() {
        return after;
    }

    /**
     * Returns the scores of a partner before and after, with what moved and why, indicator by indicator.
     *
     * @throws IllegalArgumentException if there is no partner with this id before, or none after
     */
    public Movements compare(String partnerId, YearMonth asOf) {
        return Movements.between(before, after, partnerId, asOf);
    }

    /**
     * Returns the same for all scored partners whose score, tier, points or measures differ, in the portfolio's order; new
     * partners, which have no score before, are not among them.
     */
    public List<Movements> differing(YearMonth asOf) {
        Map<String, PciScore> scores = before.scoreAll(asOf, ScoringOptions.allCores()).stream()
                .collect(Collectors.toMap(PciScore::partnerId, Function.identity()));
        return after.scoreAll(asOf, ScoringOptions.allCores()).stream()
                .filter(score -> scores.containsKey(score.partnerId())
                        && !isSame(score, scores.getOrDefault(score.partnerId(), score)))
                .map(score -> compare(score.partnerId(), asOf))
                .toList();
    }

    private static boolean isSame(PciScore one, PciScore other) {
        return one.total().equals(other.total())
                && one.tier().equals(other.tier())
                && one.classes().equals(other.classes())
                && one.indicators().equals(other.indicators());
    }
}
