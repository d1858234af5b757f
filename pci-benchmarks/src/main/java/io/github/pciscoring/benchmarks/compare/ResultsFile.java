package io.github.pciscoring.benchmarks.compare;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Results as JSON. */
final class ResultsFile {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ResultsFile() {}

    static void write(Results results, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            GSON.toJson(results, out);
            out.write('\n');
        }
    }

    static Results read(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            return GSON.fromJson(in, Results.class);
        }
    }
}
