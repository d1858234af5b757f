package io.github.pciscoring.samples;

import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A made-up portfolio, the same for the same rule set and options on every machine. Immutable, thread-safe.
 *
 * <p>What it is like:
 *
 * <ul>
 *   <li>Partners: a few have many customers, most have few; their customers grow, stay or shrink, and their people complete
 *       their exams more or less often. Of ten or more, the last has no facts and one in twenty isn't scored.
 *   <li>Customers: most have one tenant with one subscription, a few have many; one to four partners share them. Some
 *       are there from the start, others come, some leave and some of these come back.
 *   <li>Subscriptions: seats grow, shrink or follow the season, start small, have a month without a row or with 0; users
 *       follow soon or after half a year or more, some try before they pay, some have sandboxes; bills are by seat, in
 *       part for the first month, now and then for a year, and some are credited; one product has bills and no seats.
 *       One product follows another. Some products and channels are not the rule set's.
 *   <li>Associations: by the channel, in all types of the rule set; a few subscriptions have none, partners change, come
 *       late or leave, and claims displace others' associations or their holder's own.
 *   <li>People: with all exams of an alternative of the rule set's formulas, or all but one, which is missing, expired or
 *       passed after the last month; some have left, changed the partner or work for two, some have no exams.
 * </ul>
 *
 * <p>All products, channels, association types and exams are the rule set's, but for a few that it doesn't name, like
 * {@code OTHER_PRODUCT_1}. A rule set without one of these makes a portfolio without it. There are no own facts.
 *
 * <p>Each customer and each person depends on its number, the rule set, and all options but the numbers of customers and of
 * people: the first of many are the same as of few.
 */
public final class SamplePortfolio {
    private final Market market;

    private SamplePortfolio(Market market) {
        this.market = market;
    }

    /** Returns the portfolio for a rule set and options; makes nothing yet. */
    public static SamplePortfolio of(CompetencyRuleSet rules, SampleOptions options) {
        return new SamplePortfolio(new Market(rules, options));
    }

    /** Returns the options. */
    public SampleOptions options() {
        return market.options();
    }

    /**
     * Returns the id of the partner at this place in the order of the partners, which is that of the customers to be
     * expected: the first one has the most.
     *
     * @param place the place, counted from 0
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public String partnerId(int place) {
        return PartnerRows.id(Objects.checkIndex(place, options().partners()));
    }

    /** Returns the portfolio, built in bulk without an object for each fact. */
    public Portfolio build() {
        PortfolioBuilder builder = new PortfolioBuilder();
        write(new BulkRows(builder.bulk(), options().partners()));
        return builder.build();
    }

    /**
     * Hands over all facts one by one, and keeps none: partners first, then customer by customer, then person by person;
     * whatever a fact refers to comes before it.
     */
    public void writeTo(Consumer<? super Fact> facts) {
        write(new ValueRows(facts, market));
    }

    /** Returns all facts, in the order of {@link #writeTo}. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        writeTo(facts::add);
        return facts;
    }

    /**
     * Returns a number that depends on every fact and on their order; makes them all for it. Portfolios with different
     * numbers differ.
     */
    public long digest() {
        RowDigest digest = new RowDigest();
        write(digest);
        return digest.digest();
    }

    private void write(RowSink rows) {
        PartnerRows.write(market, rows);
        CustomerRows customers = new CustomerRows(market, rows);
        for (int number = 0; number < options().customers(); number++) {
            customers.write(number);
        }
        PersonRows people = new PersonRows(market, rows);
        for (int number = 0; number < options().people(); number++) {
            people.write(number);
        }
    }
}
