package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.ruleset.TierLadder.Tier;
import io.github.pciscoring.core.score.Finding;
import io.github.pciscoring.core.score.FindingCode;
import io.github.pciscoring.core.score.PciScore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartnerTableTest {
    private static final Look PLAIN = new Look(80, false, true);

    private static String table(PciScore score, String name, Look look) {
        return String.join("\n", PartnerTable.lines(Scores.RULES, score, name, look)) + "\n";
    }

    private static PciScore silver() {
        return Scores.of(
                "P1",
                List.of(
                        Scores.indicator(0, Measurement.of(Ratio.of(-123456789, 10000)), "0"),
                        Scores.indicator(1, Measurement.of(12), "10"),
                        Scores.indicator(2, Measurement.of(5), "30"),
                        Scores.indicator(3, Measurement.of(1), "2.5"),
                        Scores.indicator(4, Measurement.of(1), "2"),
                        Scores.indicator(5, Measurement.unavailable("a baseline of 49 users, 50 needed"), "0")));
    }

    @Test
    void lines_onePartner_matchTheGoldenTable() {
        assertThat(table(silver(), "Partner One", PLAIN)).isEqualTo("""
                Partner One (P1), as of 2021-06
                Small and Midmarket Cloud Solutions competency, Cloud Business Applications SMB
                option (smmcs-smb, version 2021)

                Score 44.50 of 100, no tier, 15.5 points short of SILVER

                Performance
                  Net new revenue             -12,345.68 of 30,000 USD     0   of 10   ·········
                  Net customer adds                   12 of 10 customers  10   of 10   █████████
                Capability
                  Functional consultants               5 of 5 people      30   of 30   █████████
                  Developers                           1 of 2 people       2.5 of 5    ████▌····
                Customer success
                  New deployments                      1 of 10 tenants     2   of 20   ▉········
                  Monthly active user growth           – of 35 %           0   of 25   ·········
                                                                   total  44.5 of 100

                Monthly active user growth has no measure: a baseline of 49 users, 50 needed
                """);
    }

    @Test
    void lines_narrowAsciiTerminal_shortensTitlesAndDropsBars() {
        assertThat(table(silver(), "P1", new Look(60, false, false))).isEqualTo("""
                P1, as of 2021-06
                Small and Midmarket Cloud Solutions competency, Cloud
                Business Applications SMB option (smmcs-smb, version 2021)

                Score 44.50 of 100, no tier, 15.5 points short of SILVER

                Performance
                  Net new revenue    -12,345.68 of 30,000 USD     0   of 10
                  Net customer adds          12 of 10 customers  10   of 10
                Capability
                  Functional con...           5 of 5 people      30   of 30
                  Developers                  1 of 2 people       2.5 of 5
                Customer success
                  New deployments             1 of 10 tenants     2   of 20
                  Monthly active...           - of 35 %           0   of 25
                                                          total  44.5 of 100

                Monthly active user growth has no measure: a baseline of 49
                users, 50 needed
                """);
    }

    @Test
    void lines_findings_standBelowThoseAboutThePartnerOnlyAndWrapped() {
        PciScore score = PciScore.builder()
                .from(Scores.of("P", "10", "0", "30", "0", "20", "25"))
                .addFindings(
                        Finding.ofFacts(FindingCode.FACTS_END_EARLY, FactTable.SEATS, List.of(Scores.AS_OF), List.of()),
                        Finding.ofPartner(
                                FindingCode.CHANNELS_IGNORED,
                                Map.of("\u001B[2J", 1L, "OTHER", 12L),
                                List.of("net-new-revenue", "net-customer-adds")),
                        Finding.ofPartner(FindingCode.PEOPLE_WITHOUT_EXAMS, 2, List.of()))
                .build();

        assertThat(table(score, "P", PLAIN)).endsWith("""

                Notes
                  13 subscriptions in channels that don't count for net new revenue and net
                    customer adds: OTHER (12), \\u001B[2J (1)
                  2 affiliated people without an exam
                """).doesNotContain("seats");
    }

    @Test
    void lines_justUnderATier_neverShowItReached() {
        String table = table(Scores.of("P", "9.999999", "0", "30", "0", "20", "0"), "P", PLAIN);

        assertThat(table).contains("Score 59.99 of 100, no tier, 0.01 points short of SILVER");
        assertThat(table).contains(" 59.999999 of 100");
        assertThat(table.lines().filter(line -> line.contains(" 9.999999 ")))
                .as("a bar is full only with all points")
                .singleElement()
                .asString()
                .endsWith("█▉");
    }

    @Test
    void lines_silverAndGold_sayWhatIsNext() {
        assertThat(table(Scores.of("P", "10", "0", "30", "0", "20", "0"), "P", PLAIN))
                .contains("Score 60.00 of 100, SILVER, 20 points short of GOLD\n");
        assertThat(table(Scores.of("P", "10", "0", "30", "0", "20", "25"), "P", PLAIN))
                .contains("Score 85.00 of 100, GOLD\n");
    }

    @Test
    void lines_tierWithMinimaBesideTheTotal_saysEachThatIsMissed() {
        Tier demanding = new Tier("DEMANDING", Points.of(70))
                .withPerIndicator(Map.of("net-customer-adds", Points.of(1), "developers", Points.of(2)))
                .withPerCategory(Map.of("performance", Points.of(12)));
        CompetencyRuleSet rules = CompetencyRuleSet.builder()
                .from(Scores.RULES)
                .tiers(new TierLadder(List.of(demanding)))
                .build();

        assertThat(PartnerTable.lines(rules, untiered("10", "0", "30", "5", "20", "20"), "P", PLAIN))
                .containsSubsequence(
                        "Score 85.00 of 100, no tier",
                        "Short of DEMANDING: 1 point in Net customer adds, 2 points in all of Performance",
                        "");
        assertThat(PartnerTable.lines(rules, untiered("0", "0.5", "30", "1.999999", "0", "0"), "P", PLAIN))
                .containsSubsequence(
                        "Score 32.49 of 100, no tier",
                        "Short of DEMANDING: 37.51 points in total, 0.5 points in Net customer adds, 0.01",
                        "points in Developers, 11.5 points in all of Performance",
                        "");
        assertThat(PartnerTable.lines(rules, untiered("10", "10", "30", "5", "10", "4"), "P", PLAIN))
                .contains("Score 69.00 of 100, no tier, 1 point short of DEMANDING");
    }

    private static PciScore untiered(String... points) {
        return PciScore.builder()
                .from(Scores.of("P", points))
                .tier(Optional.empty())
                .build();
    }

    @Test
    void lines_hostileName_isEscaped() {
        String table = table(Scores.of("P\u001B[2J", "0", "0", "0", "0", "0", "0"), "a\nb\u202E", PLAIN);

        assertThat(table).contains("a\\u000Ab\\u202E (P\\u001B[2J), as of 2021-06");
    }

    @Test
    void lines_colour_marksWhatMatters() {
        String table = table(silver(), "P1", new Look(80, true, true));

        assertThat(table)
                .contains("\u001B[1mScore 44.50 of 100\u001B[0m, \u001B[1mno tier\u001B[0m")
                .contains("\u001B[2mPerformance\u001B[0m")
                .contains("\u001B[36m█████████\u001B[0m");
    }
}
