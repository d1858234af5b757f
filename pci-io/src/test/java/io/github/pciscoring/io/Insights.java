package io.github.pciscoring.io;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Facts to be written as insights: two partners, one with an id that a spreadsheet would run as a formula. It has a consultant
 * until 2021-06 and a customer since then.
 */
final class Insights {
    static final String FORMULA = "=1+1,\"x\"";
    static final YearMonth JUNE = YearMonth.of(2021, 6);

    /** Something that writes. */
    interface Writing {
        void to(Writer target) throws IOException;
    }

    private Insights() {}

    static Portfolio facts() {
        return new PortfolioBuilder()
                .addAll(List.of(
                        Partner.of(FORMULA),
                        Partner.of("idle"),
                        new Tenant("t", "c"),
                        Subscription.builder()
                                .id("s")
                                .tenantId("t")
                                .product("SALES")
                                .channel("CSP")
                                .build(),
                        PartnerAssociation.builder()
                                .partnerId(FORMULA)
                                .subscriptionId("s")
                                .type("CSP")
                                .build(),
                        new PaidSeats("s", JUNE, 3),
                        new Affiliation("ann", FORMULA, MonthRange.until(JUNE)),
                        new Affiliation("bob", FORMULA, MonthRange.ALWAYS),
                        passed("ann", "MB-800"),
                        passed("bob", "PL-200")))
                .build();
    }

    static ExamPass passed(String person, String exam) {
        return ExamPass.builder()
                .personId(person)
                .exam(exam)
                .passedOn(LocalDate.of(2021, 6, 1))
                .build();
    }

    static BoundPortfolio bound() {
        return StandardIndicators.scorer(RuleSets.smmcsSmb()).bind(facts());
    }

    static String text(Writing writing) throws IOException {
        StringWriter text = new StringWriter();
        writing.to(text);
        return text.toString();
    }

    static JsonElement json(Writing writing) throws IOException {
        String text = text(writing);
        if (!text.endsWith("\n")) {
            throw new AssertionError("no line feed at the end");
        }
        return JsonParser.parseString(text);
    }
}
