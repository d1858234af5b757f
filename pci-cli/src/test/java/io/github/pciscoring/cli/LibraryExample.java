package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.engine.ScoringOptions;
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
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.YearMonth;

/** The README's example of the library; {@link ReadmeTest} holds the two together. */
final class LibraryExample {
    private LibraryExample() {}

    static void run(PrintStream out) {
        // README: begin
        YearMonth may = YearMonth.of(2021, 5);
        Portfolio portfolio = new PortfolioBuilder()
                .add(Partner.of("contoso"))
                .add(new Tenant("adatum.example", "adatum"))
                .add(Subscription.builder()
                        .id("S-1")
                        .tenantId("adatum.example")
                        .product("BUSINESS_CENTRAL")
                        .channel("CSP")
                        .build())
                .add(PartnerAssociation.builder()
                        .partnerId("contoso")
                        .subscriptionId("S-1")
                        .type("CSP")
                        .build())
                .add(new PaidSeats("S-1", may, 20))
                .add(BillingLine.builder()
                        .subscriptionId("S-1")
                        .month(may)
                        .amount(Amount.of("1404.50"))
                        .build())
                .add(new Affiliation("hana", "contoso", MonthRange.from(YearMonth.of(2020, 1))))
                .add(ExamPass.builder()
                        .personId("hana")
                        .exam("MB-800")
                        .passedOn(LocalDate.of(2021, 3, 1))
                        .build())
                .build();

        // Bind once, then score any month.
        BoundPortfolio bound = StandardIndicators.scorer(RuleSets.smmcsSmb()).bind(portfolio);
        PciScore score = bound.score("contoso", may);

        out.println(score.total() + " points, " + score.tier().orElse("no tier"));
        score.indicators().forEach(indicator -> out.println(indicator.id() + ": " + indicator.points()));

        // What if there were a second consultant? Only what a change touches is looked at, however large the portfolio.
        Portfolio hired = portfolio
                .change()
                .add(new Affiliation("ivo", "contoso", MonthRange.from(may)))
                .add(ExamPass.builder()
                        .personId("ivo")
                        .exam("MB-800")
                        .passedOn(LocalDate.of(2021, 5, 10))
                        .build())
                .apply();
        PartnerTallies tallies = bound.tally(may, ScoringOptions.callingThread());
        for (PciScore changed : bound.rebind(hired).rescore(bound, tallies)) {
            out.println(changed.partnerId() + " would have " + changed.total() + " points");
        }
        // README: end
    }
}
