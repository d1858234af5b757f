package io.github.pciscoring.report;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.io.PortfolioFolder;
import io.github.pciscoring.io.ReadOptions;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Reports to look at. */
final class Reports {
    static final YearMonth JUNE = YearMonth.of(2021, 6);

    /** Names that a page could stumble over. */
    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"onmouseover=\"alert(2)",
            "' onfocus='alert(3)",
            "</script><!-- <img src=x onerror=alert(4)>",
            "</style><b>bold</b> & &amp; &lt;",
            "line\u2028separator\u0000and\ttab",
            "Zürich 🚀 👩‍💻 会社",
            "שלום \u202eabc\u202c مرحبا",
            "${1+1} {{2}} @if(true)",
            "n".repeat(200));

    private Reports() {}

    static BoundPortfolio contoso() {
        return bound(read("contoso"));
    }

    static BoundPortfolio market() {
        return bound(read("market"));
    }

    private static Portfolio read(String example) {
        try {
            return PortfolioFolder.read(
                    Path.of("../examples", example),
                    ReadOptions.accepting(RuleSets.builtIn().associationTypes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BoundPortfolio bound(Portfolio portfolio) {
        return StandardIndicators.scorer(RuleSets.smmcsSmb()).bind(portfolio);
    }

    /** Partners with hostile names and ids, each with a customer and a person who have them as well. */
    static BoundPortfolio hostile() {
        PortfolioBuilder facts = new PortfolioBuilder();
        for (int i = 0; i < HOSTILE.size(); i++) {
            String name = HOSTILE.get(i);
            facts.add(Partner.builder().id("id " + name).name(name).build())
                    .add(new Tenant("tenant " + name, "customer " + name))
                    .add(Subscription.builder()
                            .id("subscription " + name)
                            .tenantId("tenant " + name)
                            .product("BUSINESS_CENTRAL")
                            .channel("CSP")
                            .build())
                    .add(PartnerAssociation.builder()
                            .partnerId("id " + name)
                            .subscriptionId("subscription " + name)
                            .type("CSP")
                            .build())
                    .add(new Affiliation("person " + name, "id " + name, MonthRange.ALWAYS))
                    .add(ExamPass.builder()
                            .personId("person " + name)
                            .exam("MB-800")
                            .passedOn(LocalDate.of(2021, 2, 1 + i))
                            .build());
            for (int back = 0; back < 4; back++) {
                facts.add(new PaidSeats("subscription " + name, JUNE.minusMonths(back), 5))
                        .add(BillingLine.builder()
                                .subscriptionId("subscription " + name)
                                .month(JUNE.minusMonths(back))
                                .amount(Amount.of(100 * i + 50))
                                .build());
            }
        }
        return bound(facts.build());
    }

    static Report report(BoundPortfolio bound) {
        return Report.of(bound, JUNE, ReportOptions.standard());
    }

    static String html(Report report) {
        StringWriter html = new StringWriter();
        try {
            HtmlReport.write(report, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }

    /** Writes a page beside the compiled classes. */
    static Path file(String name, Report report) {
        try {
            Path file = Files.createDirectories(Path.of("target/reports")).resolve(name + ".html");
            return Files.writeString(file, html(report)).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
