package io.github.pciscoring.insight.outlook;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.insight.trend.Trend;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The months ahead if nothing new happens. Bills, seats, users and own facts of the last month are repeated in each month
 * ahead or stop, as assumed; associations, affiliations and exams end when they end, and those that begin later do; windows
 * and baselines move on, agreements age. What comes out is a portfolio like any other, with a {@link Trend} over it, whose
 * movements tell which points go or come, when, and because of which facts. Thread-safe.
 *
 * <p>In detail:
 *
 * <ul>
 *   <li>The last month of facts is, unless stated, the last one with a bill, seats or users. If an earlier one is stated, it is
 *       as if bills, seats and users ended with it: later ones are dropped.
 *   <li>Seats, users and bills are repeated from the last month that their table has up to then. A table that ends earlier than
 *       the others so is filled up to the last month of facts, too; {@link #repeatedFrom} tells.
 *   <li>The net bill of a subscription is repeated if it is above 0, and the subscription has paid seats in the month whose
 *       seats are repeated, or never had any. So the last bill of a subscription that ended is not, nor is a credit.
 *   <li>Own facts are repeated that are dated in the last month of facts. Those of later months count as they stand; a subject
 *       that has one of the same name in a month keeps it.
 * </ul>
 */
public final class Outlook {
    /** The most months that an outlook may look ahead. */
    public static final int MOST_MONTHS = 60;

    /** How many months an outlook looks ahead unless it is told. */
    public static final int STANDARD_MONTHS = 12;

    private static final int LAST_YEAR = 9999;

    private final BoundPortfolio projected;
    private final YearMonth from;
    private final int months;
    private final Assumptions assumptions;
    private final Map<MonthlyFacts, YearMonth> repeatedFrom;

    private Outlook(BoundPortfolio projected, YearMonth from, int months, Assumptions assumptions, Projection made) {
        this.projected = projected;
        this.from = from;
        this.months = months;
        this.assumptions = assumptions;
        this.repeatedFrom = made.repeatedFrom();
    }

    /**
     * Returns the last month of facts that an outlook starts from unless another one is stated: the last one with a bill, seats
     * or users; absent if there is none.
     */
    public static Optional<YearMonth> lastMonthOfFacts(Portfolio portfolio) {
        return portfolio.coverage().latestMonth();
    }

    /**
     * Returns the outlook of a portfolio.
     *
     * @param facts the portfolio and the rule set; stays as it is
     * @param from the last month of facts
     * @param months how many months to look ahead, 1 to {@value #MOST_MONTHS}
     * @param assumptions what is assumed
     * @throws IllegalArgumentException if the number of months is out of range, or they end after the year 9999
     * @throws io.github.pciscoring.core.portfolio.InvalidPortfolioException if sums of what is repeated could overflow
     */
    public static Outlook of(BoundPortfolio facts, YearMonth from, int months, Assumptions assumptions) {
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("not 1 to " + MOST_MONTHS + " months ahead: " + months);
        }
        if (from.getYear() > LAST_YEAR || from.plusMonths(months).getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    months + " months ahead of " + from + " end after the year " + LAST_YEAR);
        }
        Projection projection = Projection.of(facts.portfolio(), from, from.plusMonths(months), assumptions);
        return new Outlook(facts.rebind(projection.portfolio()), from, months, assumptions, projection);
    }

    /** Returns the portfolio with what is repeated, bound by the rule set. */
    public BoundPortfolio projected() {
        return projected;
    }

    /** Returns the last month of facts; all later ones are projected. */
    public YearMonth from() {
        return from;
    }

    /** Returns the last month, inclusive. */
    public YearMonth to() {
        return from.plusMonths(months);
    }

    /** Returns whether a month is projected, and not one of facts. */
    public boolean isProjected(YearMonth month) {
        return month.isAfter(from);
    }

    /** Returns what is assumed. */
    public Assumptions assumptions() {
        return assumptions;
    }

    /** Returns by each kind of facts that is repeated the month whose facts are; without kinds that have none. */
    public Map<MonthlyFacts, YearMonth> repeatedFrom() {
        return repeatedFrom;
    }

    /** Returns what is assumed, for people: sentences without full stops. */
    public List<String> statements() {
        return Statements.of(this);
    }

    /**
     * Returns the trend of one partner from the last month of facts to the last month ahead.
     *
     * @throws IllegalArgumentException if there is no partner with this id
     */
    public Trend trend(String partnerId) {
        return Trend.of(projected, partnerId, from, to());
    }

    /**
     * Returns the trends of all scored partners, likewise, in the portfolio's order.
     *
     * @throws java.util.concurrent.CancellationException if the options' monitor cancels
     */
    public List<Trend> trends(ScoringOptions options) {
        return Trend.ofAll(projected, from, to(), options);
    }
}
