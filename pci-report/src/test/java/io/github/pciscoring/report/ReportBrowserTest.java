package io.github.pciscoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.github.pciscoring.report.Chromium.Opened;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser. */
class ReportBrowserTest {
    private static Chromium chromium;
    private static Path contoso;
    private static Path market;
    private static Path hostile;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        contoso = Reports.file("contoso", Reports.report(Reports.contoso()));
        market = Reports.file("market", Reports.report(Reports.market()));
        hostile = Reports.file("hostile", Reports.report(Reports.hostile()));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static NewContextOptions wide() {
        return new NewContextOptions().setViewportSize(1200, 900);
    }

    private static NewContextOptions phone() {
        return new NewContextOptions()
                .setViewportSize(360, 740)
                .setDeviceScaleFactor(2)
                .setHasTouch(true);
    }

    private static List<Path> all() {
        return List.of(contoso, market, hostile);
    }

    @Test
    void page_opened_asksForNothingElseAndComplainsOfNothing() {
        for (Path file : all()) {
            try (Opened opened = chromium.open(file, wide())) {
                opened.page().locator(".chart").last().scrollIntoViewIfNeeded();
                opened.page().waitForSelector(".chart svg");

                assertThat(opened.requests()).containsExactly(file.toUri().toString());
                assertThat(opened.complaints()).isEmpty();
                assertThat(opened.page().locator(".chart svg").count()).isPositive();
            }
        }
    }

    @Test
    void chart_ofContoso_drawsFactsOutlookAndTiers() {
        try (Opened opened = chromium.open(contoso, wide())) {
            String svg = opened.page().locator(".chart svg").textContent();

            assertThat(svg).contains("SILVER 60", "GOLD 80", "74.54", "−9.47");
            assertThat(opened.page().locator(".chart").getAttribute("aria-label"))
                    .contains("74.54 in 2021-06");
        }
    }

    @Test
    void chart_hovered_tellsTheMonthsPoints() {
        try (Opened opened = chromium.open(contoso, wide())) {
            Locator chart = opened.page().locator(".chart");
            chart.scrollIntoViewIfNeeded();
            chart.hover();

            assertThat(opened.page().locator(".tip").textContent()).contains("Functional consultants");
            assertThat(opened.complaints()).isEmpty();
        }
    }

    @Test
    void overview_sortButtons_sortAndSaySo() {
        try (Opened opened = chromium.open(market, wide())) {
            Page page = opened.page();
            Locator head = page.locator(".overview thead th").nth(2);
            head.locator("button").click();

            assertThat(head.getAttribute("aria-sort")).isEqualTo("ascending");
            assertThat(numbers(page, 3))
                    .isSortedAccordingTo(Comparator.naturalOrder())
                    .hasSizeGreaterThan(50);

            head.locator("button").click();

            assertThat(head.getAttribute("aria-sort")).isEqualTo("descending");
            assertThat(numbers(page, 3)).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(page.locator(".overview thead th[aria-sort]").count()).isEqualTo(1);
        }
    }

    @Test
    void months_ofContoso_whatMovedAddsUpToTheChangeOfTheScores() {
        try (Opened opened = chromium.open(contoso, wide())) {
            List<Locator> months = new ArrayList<>(
                    opened.page().locator(".months tr[data-month]").all());
            months.sort(Comparator.comparing(month -> month.getAttribute("data-month")));
            assertThat(months).hasSizeGreaterThan(20);
            BigDecimal before = number(months.get(0).locator("td").nth(0));
            for (Locator month : months.subList(1, months.size())) {
                BigDecimal score = number(month.locator("td").nth(0));
                BigDecimal change = number(month.locator("td").nth(2));
                BigDecimal parts = month.locator(".moved b").all().stream()
                        .map(ReportBrowserTest::number)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);

                assertThat(change).isEqualByComparingTo(score.subtract(before));
                assertThat(parts).isEqualByComparingTo(change);
                before = score;
            }
        }
    }

    private static BigDecimal number(Locator cell) {
        return new BigDecimal(cell.textContent().strip().replace('−', '-').replace("±", ""));
    }

    @Test
    void plan_ofContoso_saysUntilWhenItHoldsAndWhoIsOneExamAway() {
        try (Opened opened = chromium.open(contoso, wide())) {
            Page page = opened.page();

            assertThat(page.locator(".ways .hold").allTextContents())
                    .hasSize(3)
                    .allMatch(text -> text.strip()
                            .startsWith("Holds until 2021-07, then Functional consultants -6.00, bruno-keller: "));
            assertThat(page.locator(".candidates li").allTextContents())
                    .anyMatch(text -> text.matches("hana-sato \\(Functional consultants\\) also needs one of MB-210.*"))
                    .hasSize(7);
            assertThat(page.locator(".candidates").isVisible()).isTrue();
        }
    }

    @Test
    void headings_ofSections_areAsLargeAsEachOther() {
        try (Opened opened = chromium.open(contoso, wide())) {
            assertThat(opened.page()
                            .locator(".card > h2, .card > h3")
                            .evaluateAll("all => [...new Set(all.filter(one => !one.closest('.hero'))"
                                    + ".map(one => getComputedStyle(one).fontSize))]"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .hasSize(1);
        }
    }

    private static List<Double> numbers(Page page, int column) {
        return page.locator(".overview tbody tr > :nth-child(" + column + ")").allTextContents().stream()
                .map(text -> Double.valueOf(text.strip()))
                .toList();
    }

    @Test
    void overview_filters_showWhatFitsAndCountIt() {
        try (Opened opened = chromium.open(market, wide())) {
            Page page = opened.page();
            int before = page.locator(".overview tbody tr:visible").count();
            page.getByLabel("Tier").selectOption("GOLD");
            int gold = page.locator(".overview tbody tr:visible").count();

            assertThat(gold).isPositive().isLessThan(before);
            assertThat(page.locator("#overview output").textContent()).isEqualTo(gold + " of " + before + " rows");

            page.getByLabel("Find").first().fill("birchbrook");

            assertThat(page.locator(".overview tbody tr:visible").count()).isEqualTo(1);
        }
    }

    @Test
    void overview_link_leadsToThePartner() {
        try (Opened opened = chromium.open(market, wide())) {
            Page page = opened.page();
            Locator link = page.locator(".overview tbody a").nth(3);
            String name = link.textContent();
            link.click();

            String atTheTop = "Array.from(document.querySelectorAll('article')).find(a => {"
                    + " const r = a.getBoundingClientRect(); return r.top > -50 && r.top < 200; })"
                    + "?.querySelector('h2')?.textContent";
            page.waitForCondition(() -> page.evaluate(atTheTop) != null);
            assertThat(page.evaluate(atTheTop)).isEqualTo(name);
        }
    }

    @Test
    void evidence_keyboardOnly_opensFiltersAndSorts() {
        try (Opened opened = chromium.open(contoso, wide())) {
            Page page = opened.page();
            page.locator("details.evidence > summary").first().focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().type("northwind");
            Locator table = page.locator("details.evidence").first();

            assertThat(table.locator("tbody tr:visible").count()).isBetween(1, 5);
            assertThat(table.locator("tbody tr:visible").first().textContent()).contains("northwind-traders");

            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(table.locator("thead th").first().getAttribute("aria-sort"))
                    .isEqualTo("ascending");
            assertThat((String) page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
        }
    }

    @Test
    void evidence_leftOut_namesReason() {
        try (Opened opened = chromium.open(contoso, wide())) {
            Page page = opened.page();
            Locator adds = page.locator("details.evidence").nth(1);
            adds.locator("summary").click();
            adds.getByLabel("Show").selectOption("out");
            adds.getByLabel("Find").fill("northwind");

            assertThat(adds.locator("tbody tr:visible").allTextContents())
                    .anyMatch(
                            text -> text.contains("was not credited when the customer was added in 2020-08 (S-0045: "));
        }
    }

    @Test
    void skipLink_firstTab_leadsToTheContent() {
        try (Opened opened = chromium.open(contoso, wide())) {
            opened.page().keyboard().press("Tab");

            assertThat((String) opened.page().evaluate("document.activeElement.className"))
                    .isEqualTo("skip");
        }
    }

    @Test
    void page_onPhone_doesNotScrollSideways() {
        for (Path file : all()) {
            try (Opened opened = chromium.open(file, phone())) {
                assertThat(opened.scrollsSideways()).as(file.toString()).isFalse();
                opened.page().evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                assertThat(opened.scrollsSideways()).as(file + " opened").isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void page_eitherScheme_isAccessible(ColorScheme scheme) throws IOException {
        for (Path file : List.of(contoso, hostile)) {
            try (Opened opened =
                    chromium.open(file, wide().setColorScheme(scheme).setBypassCSP(true))) {
                assertAccessible(opened);
            }
        }
    }

    @Test
    void page_ofSeveral_isAccessible() throws IOException {
        try (Opened opened = chromium.open(hostile, wide().setBypassCSP(true))) {
            assertAccessible(opened);
        }
    }

    @Test
    void page_onPhone_isAccessible() throws IOException {
        try (Opened opened = chromium.open(contoso, phone().setBypassCSP(true))) {
            assertAccessible(opened);
        }
    }

    /** By the rules of WCAG 2.2 A and AA and the usual advice beyond them, contrast included. */
    private static void assertAccessible(Opened opened) throws IOException {
        Page page = opened.page();
        page.evaluate("document.querySelectorAll('details.figures').forEach(d => d.open = true);"
                + " document.querySelectorAll('details.evidence')[3].open = true");
        try (var in = ReportBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8) + "; 0");
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> result =
                (Map<String, Object>) page.evaluate("async () => { const r = await axe.run(document);"
                        + " return {violations: r.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3)"
                        + ".map(n => n.html.slice(0, 200) + ' ' + n.failureSummary).join(' | ')),"
                        + " contrast: r.passes.filter(p => p.id === 'color-contrast').reduce((sum, p) => sum + p.nodes.length, 0)}"
                        + "; }");
        assertThat((List<?>) result.get("violations")).isEmpty();
        assertThat(((Number) result.get("contrast")).intValue()).isGreaterThan(100);
    }

    @Test
    void colours_followTheScheme() {
        try (Opened light = chromium.open(contoso, wide().setColorScheme(ColorScheme.LIGHT));
                Opened dark = chromium.open(contoso, wide().setColorScheme(ColorScheme.DARK))) {
            String background = "getComputedStyle(document.body).backgroundColor";
            String line = "getComputedStyle(Array.from(document.querySelectorAll('.chart svg path'))"
                    + ".find(p => p.getAttribute('stroke') === 'var(--accent)')).stroke";

            assertThat(light.page().evaluate(background))
                    .isNotEqualTo(dark.page().evaluate(background));
            assertThat(light.page().evaluate(line)).isNotEqualTo(dark.page().evaluate(line));
            dark.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(dark.page().evaluate(line)).isEqualTo(light.page().evaluate(line));
        }
    }

    @Test
    void hostileNames_showAsText() {
        try (Opened opened = chromium.open(hostile, wide())) {
            Page page = opened.page();
            List<String> names = new ArrayList<>(page.locator("article h2").allTextContents());

            assertThat(names).contains("<script>alert(1)</script>", "\"onmouseover=\"alert(2)", "n".repeat(200));
            assertThat(names).contains("line\\u2028separator\\u0000and\\u0009tab");
            assertThat(names).anyMatch(name -> name.contains("\\u202E"));
            assertThat(page.locator("main img, main script, main b b").count()).isZero();
            assertThat(page.locator("[onmouseover], [onfocus], [onerror]").count())
                    .isZero();
            assertThat(opened.complaints()).isEmpty();
            page.locator("article").last().scrollIntoViewIfNeeded();
            assertThat(opened.scrollsSideways()).isFalse();
        }
    }

    @Test
    void paper_hasAllOnPages() throws IOException {
        try (Opened opened = chromium.open(contoso, wide())) {
            byte[] pdf = opened.page().pdf(new Page.PdfOptions().setFormat("A4").setPrintBackground(true));
            Files.write(contoso.resolveSibling("contoso.pdf"), pdf);
            String text = new String(pdf, StandardCharsets.ISO_8859_1);

            assertThat(text).startsWith("%PDF-");
            assertThat(Pattern.compile("/Type\\s*/Page\\b")
                            .matcher(text)
                            .results()
                            .count())
                    .isBetween(4L, 40L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".controls", ".skip"})
    void paper_withoutWhatOneCannotUseThere(String selector) {
        try (Opened opened = chromium.open(contoso, wide())) {
            opened.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(opened.page().locator(selector).first().isVisible()).isFalse();
            opened.page().evaluate("window.dispatchEvent(new Event('beforeprint'))");
            assertThat(opened.page().locator("details.figures table").first().isVisible())
                    .isTrue();
            assertThat(opened.scrollsSideways()).isFalse();
        }
    }

    @Test
    void page_withoutScript_saysAllTheSame() {
        try (Opened opened = chromium.open(contoso, wide().setJavaScriptEnabled(false))) {
            Page page = opened.page();

            assertThat(page.locator("main").textContent()).contains("74.54", "5.46 points short of GOLD", "−9.47");
            assertThat(page.locator(".months").isVisible()).isTrue();
            assertThat(page.locator(".controls:visible").count()).isZero();
            page.locator("details.evidence > summary").first().click();
            assertThat(page.locator("details.evidence table").first().isVisible())
                    .isTrue();
        }
    }

    @Test
    void headings_stepDownOneByOne() {
        for (Path file : all()) {
            try (Opened opened = chromium.open(file, wide())) {
                @SuppressWarnings("unchecked")
                List<Number> levels = (List<Number>) opened.page()
                        .evaluate("Array.from(document.querySelectorAll('h1,h2,h3,h4,h5,h6')).map(h => +h.tagName[1])");
                assertThat(levels.get(0).intValue()).isEqualTo(1);
                for (int i = 1; i < levels.size(); i++) {
                    assertThat(levels.get(i).intValue())
                            .isBetween(2, levels.get(i - 1).intValue() + 1);
                }
                assertThat(opened.page().evaluate("document.documentElement.lang"))
                        .isEqualTo("en");
                @SuppressWarnings("unchecked")
                Map<String, Object> tables = (Map<String, Object>) opened.page()
                        .evaluate("({tables: document.querySelectorAll('main table').length,"
                                + " captions: document.querySelectorAll('main table > caption').length,"
                                + " unscoped: document.querySelectorAll('main th:not([scope])').length})");
                assertThat(tables.get("captions")).isEqualTo(tables.get("tables"));
                assertThat(tables.get("unscoped")).isEqualTo(0);
            }
        }
    }
}
