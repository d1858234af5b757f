package io.github.pciscoring.report.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import io.github.pciscoring.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes the page of a report. */
public final class PageWriter {
    private PageWriter() {}

    /**
     * Writes the page.
     *
     * @throws IOException if writing fails
     */
    @SuppressWarnings("NullAway") // no interceptor, which the templates allow for
    public static void write(Report report, Writer to) throws IOException {
        PageView page = PageMaker.page(report);
        try {
            JtepageGenerated.render(new OwaspHtmlTemplateOutput(new WriterOutput(to)), null, page);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
