package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.Ratio;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
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
    void write_oneSheet_isAnObject() throws IOException {
        assertThat(json(Sheets.example())).isEqualTo("""
                        {
                          "ruleSet": "smmcs-smb",
                          "asOf": "2021-05",
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
                              ]
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
                              ]
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
                          "ruleSet": "r",
                          "asOf": "2021-05",
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
                            "ruleSet": "r",
                            "asOf": "2021-05",
                            "partners": []
                          },
                          {
                            "ruleSet": "s",
                            "asOf": "2020-12",
                            "partners": []
                          }
                        ]
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
