package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EvidenceJsonLinesTest {
    @Test
    void jsonLines_noItems_isEmpty() throws IOException {
        StringWriter target = new StringWriter();
        EvidenceWriter.jsonLines(target).flush();
        assertThat(target.toString()).isEmpty();
    }

    @Test
    void jsonLines_items_areOneObjectALine() throws IOException {
        assertThat(Evidences.example(EvidenceWriter::jsonLines).lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("""
                        {"kind":"credited","partnerId":"P1","indicator":"net-new-revenue","level":"subscription",\
                        "customerId":"c","tenantId":"t","product":"SALES","subscriptionId":"S1","months":["2021-05"],\
                        "slot":"revenue","amount":96.75,"unit":"USD",\
                        "text":"revenue in 2021-05: DPOR on S1 from 2019-01 on","creditedIn":"2021-05",\
                        "associationSubscriptionId":"S1","associationType":"DPOR","associationFrom":"2019-01",\
                        "ruleSet":"smmcs-smb","ruleSetVersion":"1","asOf":"2021-05"}"""),
                        line -> assertThat(line).contains("\"amount\":-5,"),
                        line -> assertThat(line)
                                .contains("\"personId\":\"hana\"")
                                .doesNotContain("association", "exam"),
                        line -> assertThat(line)
                                .contains("\"months\":[\"2020-12\",\"2021-01\",\"2021-02\",\"2021-05\"]")
                                .contains(
                                        "\"displacedByPartnerId\":\"P2\",\"displacedByType\":\"CPOR_OSA\",\"ruleSet\""),
                        line -> assertThat(line).contains("\"associationFrom\":\"never\",\"associationTo\":\"never\""),
                        line -> assertThat(line).contains("\"number\":7,", "\"passedOn\":\"2019-04-30\""));
    }

    @Test
    void jsonLines_items_areThoseOfTheCsv() throws IOException {
        String[] csv = Evidences.example(EvidenceWriter::csv).split("\n");
        String[] json = Evidences.example(EvidenceWriter::jsonLines).split("\n");

        assertThat(json).hasSize(csv.length - 1);
        for (int line = 0; line < json.length; line++) {
            Map<String, String> fromCsv = new TreeMap<>();
            String[] fields = csv[line + 1].split(",(?! )", -1);
            for (EvidenceColumn column : EvidenceColumn.values()) {
                String field = fields[column.ordinal()].replace("\"", "");
                if (!field.isEmpty() && column != EvidenceColumn.MONTHS) {
                    fromCsv.put(column.key(), field);
                }
            }
            Map<String, String> fromJson = new TreeMap<>();
            JsonParser.parseString(json[line]).getAsJsonObject().entrySet().stream()
                    .filter(entry -> !entry.getKey().equals("months"))
                    .forEach(entry ->
                            fromJson.put(entry.getKey(), entry.getValue().getAsString()));
            assertThat(fromJson).isEqualTo(fromCsv);
        }
    }

    @Test
    void jsonLines_hostileTexts_comeBackAsTheyAre() throws IOException {
        for (String id : new String[] {
            "=cmd|'/c calc'!A0", "a\n\"b\"\\,;\t", "\u2028\u0000🙂", "＝1", "\uD83D", "a\uDE42\uD83D=\n", "\uFEFFx"
        }) {
            StringWriter target = new StringWriter();
            EvidenceWriter writer = EvidenceWriter.jsonLines(target);
            writer.sink(Evidences.RULES, Evidences.MAY).credited(Evidences.revenue(id, "S1", 1));
            writer.flush();

            String line = target.toString();
            assertThat(line).endsWith("}\n").hasLineCount(1);
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
            assertThat(JsonParser.parseString(line)
                            .getAsJsonObject()
                            .get("partnerId")
                            .getAsString())
                    .isEqualTo(id);
        }
    }
}
