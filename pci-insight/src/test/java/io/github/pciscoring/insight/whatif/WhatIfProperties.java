package io.github.pciscoring.insight.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.SampleRules;
import io.github.pciscoring.insight.SampleRules.Given;
import io.github.pciscoring.insight.movement.Movements;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** What would be is what is, where the changed facts are all that there ever was. */
class WhatIfProperties {
    @Provide
    Arbitrary<Given> given() {
        return SampleRules.given();
    }

    /** Facts are taken away, and put back the other way round, so that both additions and removals are changes. */
    @Property(tries = 300)
    void of_anyChange_isThePortfolioBuiltFromScratch(
            @ForAll("given") Given given, @ForAll @Size(max = 5) List<@IntRange(max = 1000) Integer> any) {
        BoundPortfolio whole = given.bind();
        List<Fact> left = new ArrayList<>(whole.portfolio().facts().toList());
        List<Fact> removed = new ArrayList<>();
        for (int number : any) {
            List<Fact> removable = left.stream()
                    .filter(fact -> switch (fact.table()) {
                        case PARTNERS, TENANTS, SUBSCRIPTIONS, PEOPLE -> false;
                        default -> true;
                    })
                    .toList();
            if (!removable.isEmpty()) {
                Fact fact = removable.get(number % removable.size());
                left.remove(fact);
                removed.add(fact);
            }
        }
        BoundPortfolio less = given.bind(new PortfolioBuilder().addAll(left).build());

        check(given, WhatIf.of(whole, changes -> removed.forEach(changes::remove)), whole, less);
        check(given, WhatIf.of(less, changes -> removed.forEach(changes::add)), less, whole);
    }

    /** Bills are kept as net amounts: one that is taken away leaves a bill of nothing, so that the month has rows still. */
    private static PciScore withoutFindings(PciScore score) {
        return PciScore.builder().from(score).findings(List.of()).build();
    }

    private static void check(Given given, WhatIf asked, BoundPortfolio was, BoundPortfolio is) {
        Portfolio original = was.portfolio();
        List<Fact> facts = original.facts().toList();
        List<PciScore> scores = was.scoreAll(given.asOf());
        List<String> differing = new ArrayList<>();
        for (PartnerRecord partner : original.partners()) {
            PciScore before = was.score(partner.id(), given.asOf());
            PciScore after = is.score(partner.id(), given.asOf());
            Movements movements = asked.compare(partner.id(), given.asOf());
            assertThat(movements.before()).isEqualTo(before);
            assertThat(withoutFindings(movements.after())).isEqualTo(withoutFindings(after));
            assertThat(asked.after().score(partner.id(), given.asOf())).isEqualTo(movements.after());
            boolean same = before.indicators().equals(after.indicators())
                    && before.classes().equals(after.classes());
            if (partner.scored() && !same) {
                differing.add(partner.id());
            }
        }
        Statistics.collect(differing.isEmpty());
        assertThat(asked.differing(given.asOf()))
                .extracting(one -> one.after().partnerId())
                .isEqualTo(differing);
        // The original is as it was.
        assertThat(asked.before()).isSameAs(was);
        assertThat(was.portfolio()).isSameAs(original);
        assertThat(original.facts()).containsExactlyElementsOf(facts);
        assertThat(was.scoreAll(given.asOf())).isEqualTo(scores);
    }
}
