package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreCsvTest {
    private static String csv(ScoreSheet sheet) throws IOException {
        StringWriter target = new StringWriter();
        ScoreCsv.write(sheet, target);
        return target.toString();
    }

    @Test
    void write_partners_isOneRowEach() throws IOException {
        assertThat(csv(Sheets.example())).isEqualTo("""
                        partner_id,score,tier,net-new-revenue.measure,net-new-revenue.points,growth.measure,growth.points
                        P1,6.666667,SILVER,15000,5,0.166667,1.666667
                        "P,""2""
                        =1",0,NONE,-2.5,0,,0
                        """);
    }

    @Test
    void write_noPartners_isTheHeader() throws IOException {
        assertThat(csv(new ScoreSheet(Sheets.rules("r", "a"), Sheets.AS_OF, List.of())))
                .isEqualTo("partner_id,score,tier,a.measure,a.points\n");
    }

    @Test
    void write_toATargetThatFails_saysSo() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        ScoreSheet small = Sheets.example();
        ScoreSheet large = new ScoreSheet(
                small.rules(),
                small.asOf(),
                Collections.nCopies(10_000, small.scores().get(0)));
        for (ScoreSheet sheet : List.of(small, large)) {
            assertThatThrownBy(() -> ScoreCsv.write(sheet, full))
                    .isInstanceOf(IOException.class)
                    .hasMessage("full");
        }
        assertThatThrownBy(() -> ScoreJson.write(Sheets.example(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }
}
