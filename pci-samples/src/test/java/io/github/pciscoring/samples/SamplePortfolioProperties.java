package io.github.pciscoring.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the options, the facts are sound, and the same accounts have the same ones. */
class SamplePortfolioProperties {

    @Provide
    Arbitrary<SampleOptions> options() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 70),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.longs())
                .as((partners, customers, people, months, later, seed) -> new SampleOptions(
                        partners,
                        customers,
                        people,
                        months,
                        YearMonth.of(1950, 1).plusMonths(later),
                        seed,
                        Set.of("EA")));
    }

    private static List<Fact> facts(SampleOptions options) {
        return SamplePortfolio.of(Rules.PROGRAMME, options).facts();
    }

    @Property(tries = 100)
    void facts_anyOptions_makeAPortfolio(@ForAll("options") SampleOptions options) {
        Portfolio portfolio = new PortfolioBuilder().addAll(facts(options)).build();
        assertThat(portfolio.count(AccountLevel.CUSTOMER)).isEqualTo(options.customers());
        assertThat(portfolio.count(AccountLevel.PERSON)).isEqualTo(options.people());
    }

    @Property(tries = 50)
    void facts_anyOptions_comeAfterWhatTheyReferTo(@ForAll("options") SampleOptions options) {
        Set<String> known = new HashSet<>();
        for (Fact fact : facts(options)) {
            if (fact instanceof Partner partner) {
                known.add(partner.id());
            } else if (fact instanceof Tenant tenant) {
                known.add(tenant.id());
            } else if (fact instanceof Subscription subscription) {
                assertThat(known).contains(subscription.tenantId());
                known.add(subscription.id());
                assertThat(subscription.agreementStart().isPresent())
                        .isEqualTo(subscription.channel().equals("EA"));
            } else if (fact instanceof Affiliation affiliation) {
                assertThat(known).contains(affiliation.partnerId());
                known.add(affiliation.personId());
            } else if (fact instanceof ExamPass exam) {
                assertThat(known).contains(exam.personId());
            }
        }
    }

    @Property(tries = 50)
    void facts_moreCustomersAndPeople_beginWithThoseOfFewer(
            @ForAll("options") SampleOptions options, @ForAll @IntRange(max = 9) int more) {
        List<Fact> few = facts(options.withPeople(0));
        List<Fact> many = facts(options.withPeople(0).withCustomers(options.customers() + more));
        assertThat(many.subList(0, few.size())).isEqualTo(few);

        few = facts(options.withCustomers(0));
        many = facts(options.withCustomers(0).withPeople(options.people() + more));
        assertThat(many.subList(0, few.size())).isEqualTo(few);
    }
}
