package io.github.pciscoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.ScoringMonitor;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {
    private static final BoundPortfolio CONTOSO = Reports.contoso();

    @Test
    void write_sameReport_sameBytes() {
        assertThat(Reports.html(Reports.report(CONTOSO))).isEqualTo(Reports.html(Reports.report(Reports.contoso())));
    }

    @Test
    void write_contoso_saysWhatItsReadmeSays() {
        String html = Reports.html(Reports.report(CONTOSO));

        assertThat(html)
                .contains("74.54", "5.46 points short of GOLD", "26,093.23 of 30,000 USD", "25.68 of 35 %")
                .contains("+1 functional consultant<", "80.54")
                .contains("Worst month: 2021-03", "−9.47", "farah-nasser")
                .contains("MB-300 expired on 2021-08-19", "One exam away", "Holds until 2021-07, then ")
                .contains("<html lang=\"en\">", "<title>Contoso Business Solutions · PCI score as of 2021-06</title>");
    }

    @Test
    void write_any_fetchesNothing() {
        String html = withoutScripts(Reports.html(Reports.report(CONTOSO)));

        assertThat(html).doesNotContain("src=", "url(", "@import", "<link", "<iframe", "<img");
        Matcher links = Pattern.compile("href=\"([^\"]*)\"").matcher(html);
        assertThat(links.results().map(link -> link.group(1)).toList())
                .isNotEmpty()
                .allMatch(link -> link.startsWith("#"));
        assertThat(html).contains("default-src &#39;none&#39;").doesNotContain("script-src &#39;unsafe-inline");
    }

    @Test
    void write_chartLibrary_keepsItsLicence() {
        String html = Reports.html(Reports.report(CONTOSO));

        assertThat(html).contains("Licensed to the Apache Software Foundation (ASF)", "Apache License", "BSD 3-Clause");
    }

    static Stream<String> hostile() {
        return Reports.HOSTILE.stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void write_hostileNames_areEscaped(String name) {
        String html = withoutScripts(Reports.html(Reports.report(Reports.hostile())));

        if (name.contains("<")) {
            assertThat(html).doesNotContain(name);
        }
        assertThat(html).doesNotContain("<img", "<b>bold", "\u2028", "\u0000", "\u202e");
        assertThat(Pattern.compile("<[a-z][^>]*\\son[a-z]+=").matcher(html).find())
                .isFalse();
    }

    private static String withoutScripts(String html) {
        return Pattern.compile("<script>.*?</script>", Pattern.DOTALL)
                .matcher(html)
                .replaceAll("");
    }

    @Test
    void of_partnerNamed_reportsOnIt() {
        Report report = Report.of(
                Reports.market(),
                Reports.JUNE,
                ReportOptions.builder()
                        .addPartnerIds("P2", "P1", "P2")
                        .monthsBack(1)
                        .monthsAhead(0)
                        .build());

        assertThat(report.partners())
                .extracting(partner -> partner.explanation().score().partnerId())
                .containsExactly("P2", "P1");
        assertThat(report.assumptions()).isEmpty();
        assertThat(report.partners())
                .allSatisfy(partner -> assertThat(partner.months()).hasSize(2));
    }

    @Test
    void of_months_areOfFactsThenAheadAndEndWithTheScore() {
        List<MonthReport> months = Reports.report(CONTOSO).partners().get(0).months();

        assertThat(months.get(0).score().asOf()).isEqualTo(YearMonth.of(2020, 6));
        assertThat(months).hasSize(13 + 12);
        assertThat(months.get(12).score().total()).isEqualTo(Points.of(new java.math.BigDecimal("74.542786")));
        assertThat(months.stream().map(MonthReport::projected).toList())
                .startsWith(false)
                .endsWith(true)
                .isSorted();
    }

    @Test
    void of_cancelled_stops() {
        Assertions.assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Report.of(CONTOSO, Reports.JUNE, ReportOptions.standard(), new ScoringMonitor() {
                    @Override
                    public void progress(long done, long total) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                }));
    }

    @Test
    void of_unknownPartner_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.of(
                        CONTOSO,
                        Reports.JUNE,
                        ReportOptions.builder().addPartnerIds("nobody").build()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportOptions.builder().monthsBack(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportOptions.builder().monthsAhead(61).build());
    }

    @Test
    void write_otherTiersOrNone_followsTheRuleSet() {
        assertThat(html(List.of())).doesNotContain("class=\"mark\"", "The way to", "points short of");
        assertThat(html(List.of(
                        new TierLadder.Tier("Bronze", Points.of(10)),
                        new TierLadder.Tier("Tin <1>", Points.of(75)),
                        new TierLadder.Tier("Platinum", Points.of(100)))))
                .contains("Bronze", "Tin &lt;1&gt;", "Platinum", "left:100%", "The way to Tin");
    }

    private static String html(List<TierLadder.Tier> tiers) {
        CompetencyRuleSet rules = CompetencyRuleSet.builder()
                .from(RuleSets.smmcsSmb())
                .tiers(new TierLadder(tiers))
                .build();
        return Reports.html(Reports.report(StandardIndicators.scorer(rules).bind(CONTOSO.portfolio())));
    }
}
