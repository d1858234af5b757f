package io.github.pciscoring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.rules.format.RuleSetFile;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetsTest {
    private static final YearMonth JUNE = YearMonth.of(2021, 6);

    /** Brings editions of one rule set that extend each other. */
    public static final class Editions implements PciExtension {
        @Override
        public List<RuleSetFile> ruleSets() {
            return List.of(
                    edition("first", "smmcs-smb", "{to: 2021-05}", 6),
                    edition("third", "smmcs-smb@2021", "{from: 2022-01}", 8),
                    edition("second", "mine@first", "{from: 2021-06, to: 2021-12}", 7));
        }

        private static RuleSetFile edition(String version, String base, String inForce, int threshold) {
            return RuleSetFile.of(version + ".yaml", """
                    extends: %s
                    rule-set: mine
                    format: 1
                    version: %s
                    title: Mine
                    in-force: %s
                    indicators:
                      - {id: functional-consultants, threshold: %s}
                    """.formatted(base, version, inForce, threshold));
        }
    }

    /** Fails. */
    public static final class Failing implements PciExtension {
        @Override
        public List<IndicatorFactory> indicatorTypes() {
            throw new UnsupportedOperationException("not today");
        }
    }

    @Test
    void builtIn_always_isTheLibrarysOwn() {
        RuleSets builtIn = RuleSets.builtIn();
        assertThat(builtIn).isSameAs(RuleSets.builtIn());
        assertThat(builtIn.ids()).containsExactly("smmcs-smb");
        assertThat(builtIn.all()).containsExactly(RuleSets.smmcsSmb());
        assertThat(builtIn.indicatorTypes()).isEqualTo(StandardIndicators.factories());
        assertThat(builtIn.associationTypes()).containsExactlyInAnyOrder("CSP", "DPOR", "CPOR_OSA", "CPOR_OSU");
        assertThatThrownBy(() -> builtIn.associationTypes().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(builtIn.scorer(RuleSets.smmcsSmb()).rules()).isSameAs(RuleSets.smmcsSmb());
    }

    @Test
    void named_idOrIdAndVersion_isTheRuleSet() {
        assertThat(RuleSets.builtIn().named("smmcs-smb")).containsSame(RuleSets.smmcsSmb());
        assertThat(RuleSets.builtIn().named("smmcs-smb@2021")).containsSame(RuleSets.smmcsSmb());
        assertThat(RuleSets.builtIn().named("smmcs")).isEmpty();
        assertThat(RuleSets.builtIn().named("smmcs-smb@2019")).isEmpty();
        assertThat(RuleSets.builtIn().editions("smmcs")).isEmpty();
    }

    @Test
    void inForce_monthBeforeTheFirst_isAbsent() {
        assertThat(RuleSets.builtIn().inForce("smmcs-smb", YearMonth.of(2020, 12)))
                .isEmpty();
        assertThat(RuleSets.builtIn().inForce("smmcs-smb", YearMonth.of(2021, 1)))
                .containsSame(RuleSets.smmcsSmb());
        assertThat(RuleSets.builtIn().inForce("no-such", JUNE)).isEmpty();
    }

    @Test
    void with_severalEditions_knowsEachByItsMonths() {
        RuleSets mine = RuleSets.builtIn().with(new Editions());
        assertThat(mine.ids()).containsExactly("smmcs-smb", "mine");
        assertThat(mine.editions("mine"))
                .extracting(CompetencyRuleSet::version)
                .containsExactly("first", "second", "third");
        assertThat(mine.named("mine").orElseThrow().version()).isEqualTo("third");
        assertThat(mine.named("mine@second").map(RuleSets::nameOf)).contains("mine@second");
        assertThat(mine.inForce("mine", JUNE.minusMonths(1)).orElseThrow().version())
                .isEqualTo("first");
        assertThat(mine.inForce("mine", JUNE).orElseThrow().version()).isEqualTo("second");
        assertThat(mine.inForce("mine", YearMonth.of(2030, 1)).orElseThrow().version())
                .isEqualTo("third");
        assertThat(mine.inForce("mine@first", JUNE)).isEmpty();
        assertThat(threshold(mine.named("mine@second").orElseThrow())).isEqualTo(Ratio.of(7));
        assertThat(RuleSets.builtIn().ids()).containsExactly("smmcs-smb");
    }

    @Test
    void reader_nameWithSeveralEditions_extendsTheLatest() {
        CompetencyRuleSet rules = RuleSets.builtIn()
                .with(new Editions())
                .reader()
                .read(RuleSetFile.of("next.yaml", "{extends: mine, rule-set: next, format: 1, version: v, title: t}"));
        assertThat(threshold(rules)).isEqualTo(Ratio.of(8));
    }

    @Test
    void with_whatThereIsAlready_namesTheExtension() {
        PciExtension again = new PciExtension() {
            @Override
            public List<RuleSetFile> ruleSets() {
                return new Editions().ruleSets().subList(0, 1);
            }

            @Override
            public List<IndicatorFactory> indicatorTypes() {
                return List.of();
            }
        };
        assertThatThrownBy(() -> RuleSets.builtIn().with(new Editions()).with(again))
                .isInstanceOf(InvalidExtensionException.class)
                .hasMessage("extension " + again.getClass().getName() + ": there is already a rule set mine@first");
        PciExtension sameType = new PciExtension() {
            @Override
            public List<IndicatorFactory> indicatorTypes() {
                return StandardIndicators.factories().subList(0, 1);
            }
        };
        assertThatThrownBy(() -> RuleSets.builtIn().with(sameType))
                .isInstanceOf(InvalidExtensionException.class)
                .hasMessageEndingWith(
                        ": there is already an indicator type net-new-revenue; give this one another name");
    }

    @Test
    void with_fileThatIsNotInTheJar_saysSo() {
        PciExtension without = new PciExtension() {
            @Override
            public List<RuleSetFile> ruleSets() throws IOException {
                return List.of(RuleSetFile.of("gone.yaml", RuleSetsTest.class.getResourceAsStream("gone.yaml")));
            }
        };
        assertThatThrownBy(() -> RuleSets.builtIn().with(without))
                .isInstanceOf(InvalidExtensionException.class)
                .hasMessageEndingWith(": no resource gone.yaml where it was looked for");
    }

    @Test
    void with_brokenFile_saysWhereItIsBroken() {
        PciExtension broken = new PciExtension() {
            @Override
            public List<RuleSetFile> ruleSets() {
                return List.of(RuleSetFile.of("broken.yaml", "rule-set: [x]"));
            }
        };
        assertThatThrownBy(() -> RuleSets.builtIn().with(broken))
                .isInstanceOf(InvalidExtensionException.class)
                .hasMessageContaining("broken.yaml:1:11: rule-set: expected a text")
                .hasCauseInstanceOf(InvalidRuleSetException.class);
    }

    @Test
    void installed_servicesOfALoader_areFoundOrNamed(@TempDir Path folder) throws IOException {
        assertThat(RuleSets.installed().ids()).containsExactly("smmcs-smb");
        assertThat(installed(folder, Editions.class.getName()).ids()).contains("mine");
        assertThatThrownBy(() -> installed(folder, Failing.class.getName()))
                .isInstanceOf(InvalidExtensionException.class)
                .hasMessage("extension " + Failing.class.getName() + ": not today");
        assertThatThrownBy(() -> installed(folder, "no.such.Extension"))
                .isInstanceOf(InvalidExtensionException.class)
                .hasMessageContaining("no.such.Extension");
    }

    private static RuleSets installed(Path folder, String extension) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(PciExtension.class.getName()), extension);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, RuleSetsTest.class.getClassLoader())) {
            return RuleSets.installed(loader);
        }
    }

    private static Ratio threshold(CompetencyRuleSet rules) {
        return rules.indicator("functional-consultants")
                .flatMap(rule -> rule.curve().threshold())
                .orElseThrow();
    }
}
