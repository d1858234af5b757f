package io.github.pciscoring.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Style and scripts, which stand in the page itself. The page's policy lets nothing else run or load, by the scripts' digests.
 *
 * @param style the style sheet
 * @param library the chart library; empty where nothing is drawn
 * @param script the page's own script
 * @param licence the licence of the chart library, with its notice; empty likewise
 */
record Assets(String style, String library, String script, String licence) {

    /** Returns those of a page, with the chart library or without. */
    static Assets of(boolean charts) {
        return new Assets(
                read("report.css"),
                charts ? read("echarts/echarts.common.min.js") : "",
                read("report.js"),
                charts
                        ? read("echarts/NOTICE") + "\n" + read("echarts/LICENSE") + "\n" + read("echarts/LICENSE-d3")
                        : "");
    }

    /** Returns the content security policy: no connection, no frame, no form, no other script. */
    String policy() {
        return "default-src 'none'; style-src 'unsafe-inline'; script-src "
                + (library.isEmpty() ? "" : digest(library) + " ") + digest(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing in the jar: " + name);
            }
            // As an HTML reader sees it, whose digest counts.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
