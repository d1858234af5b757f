package io.github.pciscoring.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the tool inside the test, in surroundings that the test chooses. */
final class Pci {
    /** The folder of the example. */
    static final Path CONTOSO = Path.of("../examples/contoso");

    /** The folders with expected results. */
    static final Path CASES = Path.of("../pci-rules/src/test/resources/cases");

    /** What came out of a run. */
    record Result(int status, String out, String err) {
        List<String> errLines() {
            return err.lines().toList();
        }
    }

    private final Map<String, String> environment = new HashMap<>();
    private boolean terminal;
    private Charset charset = StandardCharsets.UTF_8;
    private Library library = Library.STANDARD;

    static Result run(Object... args) {
        return new Pci().with(args);
    }

    Pci onTerminal(Charset itsCharset) {
        terminal = true;
        charset = itsCharset;
        return this;
    }

    Pci env(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Pci library(Library other) {
        library = other;
        return this;
    }

    Result with(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = with(out, err, args);
        return new Result(status, out.toString(charset), err.toString(charset));
    }

    int with(OutputStream out, OutputStream err, Object... args) {
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i].toString();
        }
        Surroundings surroundings =
                new Surroundings(new Device(out, terminal, charset), new Device(err, terminal, charset), environment);
        return PciMain.run(texts, surroundings, library);
    }
}
