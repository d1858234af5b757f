package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.MonthRange;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class EvidenceCsvTest {
    private static final String HEADER =
            "kind,partner_id,indicator,level,customer_id,tenant_id,product,subscription_id,person_id,exam,months,slot,"
                    + "amount,unit,reason,text,number,credited_in,association_subscription_id,association_type,"
                    + "association_from,association_to,passed_on,expires_on,displaced_by_partner_id,displaced_by_type,"
                    + "displaced_by_from,displaced_by_to,rule_set,rule_set_version,as_of\n";

    @Test
    void csv_noItems_isTheHeader() throws IOException {
        StringWriter target = new StringWriter();
        EvidenceWriter writer = EvidenceWriter.csv(target);
        writer.flush();

        assertThat(target).hasToString(HEADER);
        assertThat(writer.items()).isZero();
    }

    @Test
    void csv_items_areOneRowEach() throws IOException {
        assertThat(Evidences.example(EvidenceWriter::csv)).isEqualTo(HEADER + """
                credited,P1,net-new-revenue,subscription,c,t,SALES,S1,,,2021-05,revenue,96.75,USD,,\
                revenue in 2021-05: DPOR on S1 from 2019-01 on,,2021-05,S1,DPOR,2019-01,,,,,,,,smmcs-smb,1,2021-05
                credited,P1,net-new-revenue,subscription,c,t,SALES,S1,,,2021-05,revenue,-5,USD,,\
                revenue in 2021-05: DPOR on S1 from 2019-01 on,,2021-05,S1,DPOR,2019-01,,,,,,,,smmcs-smb,1,2021-05
                credited,P1,functional-consultants,person,,,,,hana,,2021-05,people,1,people,,\
                people in 2021-05: affiliated at all times,,2021-05,,,,,,,,,,,smmcs-smb,1,2021-05
                left-out,P1,net-new-revenue,subscription,c,t,SALES,S1,,,2020-12..2021-02 2021-05,,,,displaced,\
                displaced by CPOR_OSA of P2 at all times,,,S1,DPOR,,2021-05,,,P2,CPOR_OSA,,,smmcs-smb,1,2021-05
                left-out,P1,net-new-revenue,subscription,c,t,SALES,S1,,,2020-12..2021-02 2021-05,,,,displaced,\
                displaced by CPOR_OSA of P2 in 2021-05,,,S1,DPOR,never,never,,,P2,CPOR_OSA,2021-05,2021-05,smmcs-smb,1,2021-05
                left-out,P1,developers,person,,,,,hana,MB-300,2021-05,,,,expired,\
                expired before the end of these months: 7: see above,7,,,,2020-01,2021-05,2019-04-30,2021-04-30,,,,,smmcs-smb,1,2021-05
                """);
    }

    @Test
    void csv_hostileTexts_areNoFormulas() throws IOException {
        StringWriter target = new StringWriter();
        EvidenceWriter writer = EvidenceWriter.csv(target);
        var sink = writer.sink(Evidences.RULES, Evidences.MAY);
        sink.credited(Evidences.revenue("=cmd|'/c calc'!A0", "a;=\"x\"\n@b,\uD83D\uDE42\uD83D", -1));
        sink.leftOut(Evidences.displaced("＝1", "-1", MonthRange.ALWAYS, MonthRange.ALWAYS));
        writer.flush();

        assertThat(target.toString())
                .startsWith(HEADER + "credited,'=cmd|'/c calc'!A0,net-new-revenue,subscription,c,t,SALES,"
                        + "\"a;'=\"\"x\"\"\n'@b,\uD83D\uDE42\uFFFD\",,,2021-05,revenue,-0.0001,USD,,")
                .contains("\nleft-out,'＝1,net-new-revenue,subscription,c,t,SALES,'-1,");
    }
}
