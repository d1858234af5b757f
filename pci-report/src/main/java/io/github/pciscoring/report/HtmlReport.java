package io.github.pciscoring.report;

import io.github.pciscoring.report.page.PageWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes reports as HTML: one self-contained file that fetches nothing, with style, script and charts in it. It can be read
 * without its script, too, and printed. The same report makes the same bytes. Whatever comes from facts is escaped.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /**
     * Writes a report as a whole HTML document, to be encoded in UTF-8.
     *
     * @param report the report
     * @param to takes the text; not closed
     * @throws IOException if writing fails
     */
    public static void write(Report report, Writer to) throws IOException {
        PageWriter.write(report, to);
    }
}
