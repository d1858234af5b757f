package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.samples.SampleOptions;
import io.github.pciscoring.samples.SamplePortfolio;

/**
 * The size of a sample portfolio.
 *
 * @param partners the number of partners
 * @param customers the number of customers
 * @param people the number of people
 */
public record Size(int partners, int customers, int people) {

    /** Returns the sample of this size. */
    public SamplePortfolio sample(CompetencyRuleSet rules) {
        return SamplePortfolio.of(
                rules,
                SampleOptions.ofPartners(partners).withCustomers(customers).withPeople(people));
    }
}
