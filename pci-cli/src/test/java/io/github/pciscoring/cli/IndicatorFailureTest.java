package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.io.ReadOptions;
import io.github.pciscoring.rules.RuleSets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An indicator that fails is named, and so is who can mend it. */
class IndicatorFailureTest {
    private static final String ID = "net-customer-adds";

    /** Fails wherever it is asked to evaluate. */
    private record Failing(IndicatorShape shape, RuntimeException failure) implements Indicator {
        @Override
        public void evaluate(AccountSlice accounts, Credits credits) {
            throw failure;
        }

        @Override
        public Measurement measure(Tally tally, PartnerRecord partner) {
            throw failure;
        }
    }

    /** Scores net customer adds by an indicator of a type that fails. */
    private record Broken(String type, RuntimeException failure) implements Library {
        @Override
        public Portfolio read(Path folder, ReadOptions options) throws IOException {
            return STANDARD.read(folder, options);
        }

        @Override
        public BoundPortfolio bind(PciScorer scorer, Portfolio portfolio) {
            List<IndicatorFactory> types = RuleSets.builtIn().indicatorTypes();
            IndicatorFactory original = types.stream()
                    .filter(one -> one.type().equals(ID))
                    .findFirst()
                    .orElseThrow();
            IndicatorFactory failing = IndicatorFactory.of(
                    type,
                    "",
                    original.parameters(),
                    parameters -> new Failing(original.create(parameters).shape(), failure));
            CompetencyRuleSet rules = CompetencyRuleSet.builder()
                    .from(scorer.rules())
                    .indicators(scorer.rules().indicators().stream()
                            .map(this::ofType)
                            .toList())
                    .build();
            return PciScorer.of(
                            rules,
                            Stream.concat(
                                            types.stream()
                                                    .filter(one -> !one.type().equals(type)),
                                            Stream.of(failing))
                                    .toList())
                    .bind(portfolio);
        }

        private IndicatorRule ofType(IndicatorRule rule) {
            return rule.id().equals(ID)
                    ? IndicatorRule.builder().from(rule).type(type).build()
                    : rule;
        }
    }

    private static Pci.Result score(String type, RuntimeException failure, Object... options) {
        return new Pci()
                .library(new Broken(type, failure))
                .with(Stream.concat(Stream.of("score", Pci.CONTOSO, "--as-of", "2021-06"), Stream.of(options))
                        .toArray());
    }

    @Test
    void refusal_ofAnExtensionsType_isToldToItsAuthor() {
        Pci.Result result =
                score("suite-tenants", new IllegalArgumentException("7 months back, but the look-back is 0"));

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.errLines().get(result.errLines().size() - 1))
                .matches(
                        "pci: the indicator net-customer-adds failed on customer \\S+ as of 2021-06: 7 months back, but the"
                                + " look-back is 0; it comes from an extension: ask its author \\(--stack-trace shows where\\)");
    }

    @Test
    void exception_ofAnExtensionsType_isNamed() {
        assertThat(score("suite-tenants", new IllegalStateException("oops")).err())
                .contains(": java.lang.IllegalStateException: oops; it comes from an extension: ask its author");
        assertThat(score("suite-tenants", new IllegalArgumentException()).err())
                .contains(": java.lang.IllegalArgumentException; it comes from an extension");
    }

    @Test
    void exception_ofABuiltInType_isToBeReported() {
        assertThat(score(ID, new IllegalStateException("oops")).err())
                .contains("the indicator net-customer-adds failed on customer ")
                .endsWith(": java.lang.IllegalStateException: oops; please report it (--stack-trace shows where)\n");
    }

    @Test
    void exception_withTheSwitch_showsTheStack() {
        assertThat(score("suite-tenants", new IllegalStateException("oops"), "--stack-trace")
                        .err())
                .contains("    at io.github.pciscoring.cli.IndicatorFailureTest")
                .endsWith("ask its author\n");
    }
}
