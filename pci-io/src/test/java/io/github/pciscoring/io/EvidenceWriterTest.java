package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.evidence.CreditedItem;
import io.github.pciscoring.core.evidence.EvidenceSink;
import io.github.pciscoring.core.facts.MonthRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceWriterTest {
    private static final List<Evidences.Opening> FORMATS = List.of(EvidenceWriter::csv, EvidenceWriter::jsonLines);

    /** Counts what it is given, up to what it has room for. */
    private static final class Counting extends Writer {
        private final long room;
        private long characters;
        private boolean flushed;
        private boolean closed;

        Counting(long room) {
            this.room = room;
        }

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            characters += length;
            if (characters > room) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public void flush() {
            flushed = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void sink_manyItems_keepsNone() throws IOException {
        int items = 20_000;
        CreditedItem item = Evidences.revenue("P1", "S1", 1);
        for (Evidences.Opening format : FORMATS) {
            Counting target = new Counting(Long.MAX_VALUE);
            EvidenceWriter writer = format.on(target);
            EvidenceSink sink = writer.sink(Evidences.RULES, Evidences.MAY);
            long most = 0;
            long written = 0;
            for (int i = 0; i < items; i++) {
                sink.credited(item);
                most = Math.max(most, target.characters - written);
                written = target.characters;
            }
            assertThat(writer.items()).isEqualTo(items);
            assertThat(written).isGreaterThan(100L * items);
            assertThat(most).isLessThan(64 * 1024);
            writer.flush();
            assertThat(target.flushed).isTrue();
            assertThat(target.closed).isFalse();
        }
    }

    @Test
    void sink_targetThatIsFull_throwsItsFailure() throws IOException {
        for (Evidences.Opening format : FORMATS) {
            EvidenceWriter writer = format.on(new Counting(100_000));
            EvidenceSink sink = writer.sink(Evidences.RULES, Evidences.MAY);
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 10_000; i++) {
                            sink.credited(Evidences.revenue("P1", "S1", 1));
                            sink.leftOut(Evidences.displaced("P1", "S1", MonthRange.ALWAYS, MonthRange.ALWAYS));
                        }
                    })
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("No space left on device");
            assertThat(writer.items()).isLessThan(1_000);
        }
    }

    @Test
    void flush_targetThatIsFull_throwsItsFailure() throws IOException {
        EvidenceWriter writer = EvidenceWriter.csv(new Counting(0));
        assertThatThrownBy(writer::flush).isInstanceOf(IOException.class).hasMessage("No space left on device");
    }
}
