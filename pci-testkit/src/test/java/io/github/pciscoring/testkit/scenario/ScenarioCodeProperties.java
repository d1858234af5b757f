package io.github.pciscoring.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.testkit.portfolio.PortfolioArbitraries;
import io.github.pciscoring.testkit.portfolio.PortfolioCase;
import io.github.pciscoring.testkit.portfolio.SampleCodes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is printed of a portfolio is Java, and makes the same facts when it is run. */
class ScenarioCodeProperties {
    @Provide
    Arbitrary<List<PortfolioCase>> portfolios() {
        return PortfolioArbitraries.of(SampleCodes.allKinds()).cases().list().ofSize(25);
    }

    @Property(tries = 4)
    void code_ofAnyPortfolio_makesTheSameFacts(@ForAll("portfolios") List<PortfolioCase> portfolios) throws Exception {
        Path folder = Files.createTempDirectory("pasted");
        List<Scenario> pasted = CompiledCode.run(
                portfolios.stream().map(PortfolioCase::toString).toList(), folder);
        for (int i = 0; i < pasted.size(); i++) {
            PortfolioCase portfolio = portfolios.get(i);
            assertThat(pasted.get(i).asOf()).isEqualTo(portfolio.asOf());
            assertThat(pasted.get(i).facts())
                    .as(portfolio.toString())
                    .containsExactlyInAnyOrderElementsOf(portfolio.facts());
            assertThat(partners(pasted.get(i).facts())).isEqualTo(partners(portfolio.facts()));
        }
    }

    private static List<Fact> partners(List<Fact> facts) {
        return facts.stream().filter(Partner.class::isInstance).toList();
    }

    @Example
    void code_ofAwkwardTexts_makesThem() throws Exception {
        Scenario awkward = Scenario.asOf("2024-02")
                .partner("\"P\\\n\t\u0000é\u2028%s")
                .named("\\u0041 & 'so'")
                .subscription("\"", "%s", "\0")
                .linked("\"P\\\n\t\u0000é\u2028%s", "\\")
                .users("M", 3);
        assertThat(CompiledCode.run(List.of(awkward.toString()), Files.createTempDirectory("pasted"))
                        .get(0)
                        .facts())
                .isEqualTo(awkward.facts());
    }

    @Example
    void code_ofRepeatedMonths_isWrittenAsRanges() {
        assertThat(Scenario.asOf("2024-02")
                        .customer("D")
                        .subscription("S", "A", "WEB")
                        .paid("M-3..M")
                        .billed("M-1", "5")
                        .billed("M-1..M", "5")
                        .seats("M+2", 0)
                        .toString())
                .isEqualTo("""
                        Scenario.asOf("2024-02")
                                .customer("D")
                                .tenant("D")
                                .subscription("S", "A", "WEB")
                                .paid("2023-11..2024-02")
                                .billed("2024-01..2024-02", "5")
                                .billed("2024-01", "5")
                                .seats("2024-04", 0)""");
    }
}
