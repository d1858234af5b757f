package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalsTest {
    @Test
    void isTerminalName_tellsTerminalsFromFilesAndPipes() {
        assertThat(Terminals.isTerminalName("/dev/pts/0")).isTrue();
        assertThat(Terminals.isTerminalName("/dev/tty1")).isTrue();
        assertThat(Terminals.isTerminalName("/dev/console")).isTrue();
        assertThat(Terminals.isTerminalName("pipe:[4711]")).isFalse();
        assertThat(Terminals.isTerminalName("/dev/null")).isFalse();
        assertThat(Terminals.isTerminalName("/tmp/out")).isFalse();
    }

    @Test
    void columns_onlySensibleNumbers() {
        assertThat(Terminals.columns("132")).hasValue(132);
        assertThat(Terminals.columns("0")).isEmpty();
        assertThat(Terminals.columns("-80")).isEmpty();
        assertThat(Terminals.columns("99999999999")).isEmpty();
    }

    @Test
    void width_withoutTerminalOrVariable_is80() {
        Device none = new Device(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(new Surroundings(none, none, Map.of()).width()).isEqualTo(80);
        assertThat(new Surroundings(none, none, Map.of("COLUMNS", "100")).width())
                .isEqualTo(100);
    }

    @Test
    void hasSigns_dependsOnTheCharset() {
        assertThat(Look.hasSigns(StandardCharsets.UTF_8)).isTrue();
        assertThat(Look.hasSigns(StandardCharsets.US_ASCII)).isFalse();
        assertThat(Look.hasSigns(Charset.forName("windows-1252"))).isFalse();
    }

    @Test
    void progress_onATerminal_isWrittenAndErased() throws InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ProgressLine line = ProgressLine.on(new Device(bytes, true, StandardCharsets.UTF_8), Duration.ZERO)) {
            line.read("seats.csv", 50, 200);
            while (!bytes.toString(StandardCharsets.UTF_8).contains("seats")) {
                Thread.sleep(10);
            }
            line.scoring("smmcs-smb", 3, 4);
            while (!bytes.toString(StandardCharsets.UTF_8).contains("scoring")) {
                Thread.sleep(10);
            }
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("\r\u001B[Kpci: reading seats.csv 25 %")
                .contains("\r\u001B[Kpci: scoring by smmcs-smb 75 %")
                .endsWith("\r\u001B[K");
    }

    @Test
    void progress_ofShortWork_isSilent() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ProgressLine line = ProgressLine.on(new Device(bytes, true, StandardCharsets.UTF_8))) {
            line.read("seats.csv", 50, 200);
        }
        assertThat(bytes.size()).isZero();
    }

    @Test
    void progress_redirected_isSilent() throws InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ProgressLine line = ProgressLine.on(new Device(bytes, false, StandardCharsets.UTF_8), Duration.ZERO)) {
            line.read("seats.csv", 50, 200);
            Thread.sleep(50);
        }
        assertThat(bytes.size()).isZero();
    }
}
