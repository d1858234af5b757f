package io.github.pciscoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import io.github.pciscoring.report.Chromium.Opened;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The picture in the README: with {@code -Ddocs.write=true} it is made anew. */
class ReportPictureTest {
    private static final Path PICTURE = Path.of("../docs/report.png");

    @Test
    void picture_ofContoso_canBeMade() throws Exception {
        boolean write = Boolean.getBoolean("docs.write");
        Path file = write ? PICTURE : Path.of("target/reports/report.png");
        try (Chromium chromium = Chromium.start();
                Opened opened = chromium.open(
                        Reports.file("contoso-picture", Reports.report(Reports.contoso())),
                        new NewContextOptions().setViewportSize(1120, 1500))) {
            double end = opened.page().locator(".trend").boundingBox().y
                    + opened.page().locator(".trend").boundingBox().height;
            opened.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(file)
                            .setFullPage(true)
                            .setClip(new Clip(0, 0, 1120, Math.ceil(end) + 12)));
        }

        assertThat(Files.size(file)).isBetween(20_000L, 300_000L);
    }
}
