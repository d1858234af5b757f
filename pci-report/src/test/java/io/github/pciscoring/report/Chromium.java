package io.github.pciscoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser, the Chromium that is installed. Where there is none, tests that ask for it are skipped, unless the
 * environment variable {@code PCI_BROWSER_TESTS} is {@code required}: then they fail.
 */
final class Chromium implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it, or skips the tests. */
    static Chromium start() {
        Optional<Path> found = Stream.concat(Stream.ofNullable(System.getenv("PCI_CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        String message = "no Chromium: install it, or let the environment variable PCI_CHROMIUM name it";
        if ("required".equals(System.getenv("PCI_BROWSER_TESTS"))) {
            assertThat(found).as(message).isPresent();
        }
        Assumptions.assumeTrue(found.isPresent(), "Browser tests are skipped: " + message);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(found.orElseThrow())
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        return new Chromium(playwright, browser);
    }

    /** Opens a page of a file, as wide and in the way that is asked for; it must not ask for anything else, nor complain. */
    Opened open(Path file, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        Page page = context.newPage();
        Opened opened = new Opened(context, page, new ArrayList<>(), new ArrayList<>());
        page.onRequest(request -> opened.requests().add(request.url()));
        page.onConsoleMessage(message -> opened.complaints().add(message.type() + ": " + message.text()));
        page.onPageError(error -> opened.complaints().add(error));
        page.onDialog(dialog -> {
            opened.complaints().add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.navigate(file.toUri().toString());
        return opened;
    }

    /**
     * A page, and what it did.
     *
     * @param requests what it asked for
     * @param complaints what it said on the console, its errors and dialogs
     */
    record Opened(BrowserContext context, Page page, List<String> requests, List<String> complaints)
            implements AutoCloseable {
        /** Returns whether the document is wider than what is seen of it. */
        boolean scrollsSideways() {
            return (Boolean)
                    page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        }

        @Override
        public void close() {
            context.close();
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
