package io.github.pciscoring.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command's result goes, and how it looks there. */
final class OutputOptions {
    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write to this file, as a whole or not at all; - is standard output, the default.")
    private @Nullable String output;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = Colour.Converter.class,
            description = "auto (on a terminal unless NO_COLOR is set, the default), always or never.")
    private Colour colour = Colour.AUTO;

    /** Returns the file that the result goes to; absent for standard output. */
    Optional<OutputFile> file() {
        return Optional.ofNullable(output)
                .filter(name -> !OutputFile.isStandardOutput(name))
                .map(OutputFile::of);
    }

    /** Returns the file, which is no table of the folder that is read. */
    Optional<OutputFile> file(Path facts) {
        Optional<OutputFile> file = file();
        file.ifPresent(to -> to.requireNoTableOf(facts));
        return file;
    }

    /** Writes a result for people: lines, made for what they are shown on. */
    void writeText(Console console, Optional<OutputFile> file, Function<Look, List<String>> lines) {
        if (file.isPresent()) {
            file.get().write(text(lines.apply(look(console, false, true))));
        } else {
            Device out = console.surroundings().out();
            console.printText(text(lines.apply(look(console, out.terminal(), Look.hasSigns(out.charset())))));
        }
    }

    /** Writes a result for programs. */
    void writeData(Console console, Optional<OutputFile> file, Content content) {
        if (file.isPresent()) {
            file.get().write(content);
        } else {
            console.printData(content);
        }
    }

    private Look look(Console console, boolean terminal, boolean unicode) {
        Surroundings surroundings = console.surroundings();
        return new Look(surroundings.width(), colour.isOn(terminal, surroundings), unicode);
    }

    private static Content text(List<String> lines) {
        return writer -> {
            for (String line : lines) {
                writer.write(line + "\n");
            }
        };
    }
}
