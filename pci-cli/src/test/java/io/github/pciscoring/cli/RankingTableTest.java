package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.score.PciScore;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTableTest {
    private static final List<PciScore> SCORES = List.of(
            Scores.of("beta", "5", "0", "30", "2.5", "14", "8.123456"),
            Scores.of("gamma", "10", "10", "30", "5", "20", "25"),
            Scores.of("alpha", "5", "0", "30", "2.5", "14", "8.123456"),
            Scores.of("delta", "0", "0", "0", "0", "0", "0"));

    private static String table(List<PciScore> scores, Map<String, String> names, int width, boolean unicode) {
        Look look = new Look(width, false, unicode);
        return String.join(
                        "\n",
                        RankingTable.lines(Scores.RULES, Scores.AS_OF, scores, id -> names.getOrDefault(id, id), look))
                + "\n";
    }

    @Test
    void lines_wide_matchTheGoldenTable() {
        assertThat(table(SCORES, Map.of("beta", "Beta GmbH", "gamma", "日本ソフト"), 120, true))
                .isEqualTo("""
                4 partners, as of 2021-06
                Small and Midmarket Cloud Solutions competency, Cloud Business Applications SMB option (smmcs-smb, version 2021)

                #  partner  name         score  tier  revenue   adds  consultants  developers  deployments  growth
                1  gamma    日本ソフト  100.00  GOLD    10.00  10.00        30.00        5.00        20.00   25.00
                2  alpha    alpha        59.62  none     5.00   0.00        30.00        2.50        14.00    8.12
                2  beta     Beta GmbH    59.62  none     5.00   0.00        30.00        2.50        14.00    8.12
                4  delta    delta         0.00  none     0.00   0.00         0.00        0.00         0.00    0.00
                """);
    }

    @Test
    void lines_narrow_shortenNamesNotNumbersAndHeadingsStagger() {
        Map<String, String> names =
                Map.of("beta", "Beta Geschäftsanwendungen Beratungsgesellschaft mbH", "gamma", "日本ソフト株式会社グループ");

        assertThat(table(SCORES, names, 80, true)).isEqualTo("""
                4 partners, as of 2021-06
                Small and Midmarket Cloud Solutions competency, Cloud Business Applications SMB
                option (smmcs-smb, version 2021)

                                                         revenue consultants  deployments
                # partner name                  score tier        adds  developers        growth
                1 gamma   日本ソフト株式会社…  100.00 GOLD 10.00 10.00 30.00  5.00  20.00  25.00
                2 alpha   alpha                 59.62 none  5.00  0.00 30.00  2.50  14.00   8.12
                2 beta    Beta Geschäftsanwen…  59.62 none  5.00  0.00 30.00  2.50  14.00   8.12
                4 delta   delta                  0.00 none  0.00  0.00  0.00  0.00   0.00   0.00
                """);
    }

    @Test
    void lines_namesThatAreIds_needNoColumn() {
        assertThat(table(SCORES, Map.of(), 120, true)).doesNotContain("name");
    }

    @Test
    void lines_noPartner_haveNoTable() {
        assertThat(table(List.of(), Map.of(), 120, true)).isEqualTo("""
                0 partners, as of 2021-06
                Small and Midmarket Cloud Solutions competency, Cloud Business Applications SMB option (smmcs-smb, version 2021)
                """);
    }
}
