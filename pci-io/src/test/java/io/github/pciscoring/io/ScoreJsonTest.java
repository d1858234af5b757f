package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.score.Finding;
import io.github.pciscoring.core.score.FindingCode;
import io.github.pciscoring.core.score.PciScore;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreJsonTest {
    private static String json(ScoreSheet sheet) throws IOException {
        StringWriter target = new StringWriter();
        ScoreJson.write(sheet, target);
        return target.toString();
    }

    @Test
    void write_classes_areAnObjectByClassification() throws IOException {
        ScoreSheet sheet = Sheets.of(Measurement.of(1), "1");
        PciScore classified = PciScore.builder()
                .from(sheet.scores().get(0))
                .putClasses("track", "SMB")
                .putClasses("customer-market", "developed")
                .build();

        assertThat(json(sheet)).doesNotContain("classes");
        assertThat(json(new ScoreSheet(sheet.rules(), sheet.asOf(), List.of(classified))))
                .contains("""
                      "tier": "NONE",
                      "classes": {
                        "track": "SMB",
                        "customer-market": "developed"
                      },
                      "indicators": [
                """);
    }

    @Test
    void write_oneSheet_isAnObject() throws IOException {
        assertThat(json(Sheets.example())).isEqualTo("""
                        {
                          "schemaVersion": 1,
                          "ruleSet": "smmcs-smb",
                          "ruleSetVersion": "1",
                          "asOf": "2021-05",
                          "findings": [],
                          "partners": [
                            {
                              "partnerId": "P1",
                              "score": 6.666667,
                              "tier": "SILVER",
                              "indicators": [
                                {
                                  "id": "net-new-revenue",
                                  "measure": 15000,
                                  "points": 5,
                                  "maxPoints": 10
                                },
                                {
                                  "id": "growth",
                                  "measure": 0.166667,
                                  "points": 1.666667,
                                  "maxPoints": 10
                                }
                              ],
                              "findings": []
                            },
                            {
                              "partnerId": "P,\\"2\\"\\n=1",
                              "score": 0,
                              "tier": "NONE",
                              "indicators": [
                                {
                                  "id": "net-new-revenue",
                                  "measure": -2.5,
                                  "points": 0,
                                  "maxPoints": 10
                                },
                                {
                                  "id": "growth",
                                  "measure": null,
                                  "points": 0,
                                  "maxPoints": 10
                                }
                              ],
                              "findings": []
                            }
                          ]
                        }
                        """);
    }

    @Test
    void write_noPartners_isStillAnObject() throws IOException {
        CompetencyRuleSet rules = Sheets.rules("r", "a");
        assertThat(json(new ScoreSheet(rules, Sheets.AS_OF, List.of()))).isEqualTo("""
                        {
                          "schemaVersion": 1,
                          "ruleSet": "r",
                          "ruleSetVersion": "1",
                          "asOf": "2021-05",
                          "findings": [],
                          "partners": []
                        }
                        """);
    }

    @Test
    void writeAll_severalSheets_isAnArray() throws IOException {
        StringWriter target = new StringWriter();
        ScoreJson.writeAll(
                List.of(
                        new ScoreSheet(Sheets.rules("r", "a"), Sheets.AS_OF, List.of()),
                        new ScoreSheet(Sheets.rules("s", "a"), YearMonth.of(2020, 12), List.of())),
                target);
        assertThat(target).hasToString("""
                        [
                          {
                            "schemaVersion": 1,
                            "ruleSet": "r",
                            "ruleSetVersion": "1",
                            "asOf": "2021-05",
                            "findings": [],
                            "partners": []
                          },
                          {
                            "schemaVersion": 1,
                            "ruleSet": "s",
                            "ruleSetVersion": "1",
                            "asOf": "2020-12",
                            "findings": [],
                            "partners": []
                          }
                        ]
                        """);
    }

    @Test
    void write_findings_standWithTheFactsOrThePartner() throws IOException {
        CompetencyRuleSet rules = Sheets.rules("r", "a");
        PciScore score = PciScore.builder()
                .from(Sheets.score(rules, "P1", "0", Optional.empty()))
                .addFindings(
                        Finding.ofFacts(
                                FindingCode.FACTS_START_LATE,
                                FactTable.SEATS,
                                List.of(YearMonth.of(2020, 5), YearMonth.of(2020, 6)),
                                List.of("a")),
                        Finding.ofPartner(FindingCode.PRODUCTS_IGNORED, Map.of("Y", 1L, "X \"1\"", 2L), List.of()),
                        Finding.ofPartner(FindingCode.PEOPLE_WITHOUT_EXAMS, 1, List.of()))
                .build();
        assertThat(json(new ScoreSheet(rules, Sheets.AS_OF, List.of(score)))).isEqualTo("""
                        {
                          "schemaVersion": 1,
                          "ruleSet": "r",
                          "ruleSetVersion": "1",
                          "asOf": "2021-05",
                          "findings": [
                            {
                              "code": "facts-start-late",
                              "table": "seats",
                              "months": [
                                "2020-05",
                                "2020-06"
                              ],
                              "count": 2,
                              "indicators": [
                                "a"
                              ],
                              "text": "table seats has no rows for 2020-05 to 2020-06, the first months that scoring reads: \
                        months without rows count as empty, so that what came before may look new"
                            }
                          ],
                          "partners": [
                            {
                              "partnerId": "P1",
                              "score": 0,
                              "tier": "NONE",
                              "indicators": [],
                              "findings": [
                                {
                                  "code": "products-ignored",
                                  "count": 3,
                                  "counts": {
                                    "X \\"1\\"": 2,
                                    "Y": 1
                                  },
                                  "text": "3 subscriptions for products that don't count: X \\"1\\" (2), Y (1)"
                                },
                                {
                                  "code": "people-without-exams",
                                  "count": 1,
                                  "text": "1 affiliated person without an exam"
                                }
                              ]
                            }
                          ]
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 0.333333",
        "2, 3, 0.666667",
        "-2, 3, -0.666667",
        "1, 2000000, 0.000001",
        "-1, 2000000, -0.000001",
        "1, 2000001, 0",
        "-1, 2000001, 0",
        "1, 1000000, 0.000001",
        "1, 10, 0.1",
        "100, 1, 100",
        "9223372036854775807, 1, 9223372036854775807",
        "-9223372036854775807, 1000000, -9223372036854.775807",
        "0, 1, 0"
    })
    void write_measure_hasSixDecimalsAtMost(long numerator, long denominator, String expected) throws IOException {
        assertThat(json(Sheets.of(Measurement.of(Ratio.of(numerator, denominator)), "0")))
                .contains("\"measure\": " + expected + ",");
    }

    @Test
    void write_hugeMeasure_hasNoExponent() throws IOException {
        Ratio huge = Ratio.of(BigInteger.TEN.pow(30), BigInteger.ONE);
        assertThat(json(Sheets.of(Measurement.of(huge), "0"))).contains("\"measure\": 1" + "0".repeat(30) + ",");
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "0.000001, 0.000001", "9.999999, 9.999999", "2.500000, 2.5"})
    void write_points_haveNoTrailingZeros(String points, String expected) throws IOException {
        assertThat(json(Sheets.of(Measurement.of(1), points)))
                .contains("\"score\": " + expected + ",", "\"points\": " + expected + ",");
    }

    @Test
    void sheet_ofAnotherRuleSetOrMonth_isRefused() {
        ScoreSheet example = Sheets.example();
        assertThatThrownBy(() -> new ScoreSheet(Sheets.rules("r", "a"), Sheets.AS_OF, example.scores()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the score of P1 is one of smmcs-smb as of 2021-05, not of r as of 2021-05");
        assertThatThrownBy(() -> new ScoreSheet(example.rules(), YearMonth.of(2021, 6), example.scores()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("not of smmcs-smb as of 2021-06");
    }
}
