package io.github.pciscoring.io;

import io.github.pciscoring.core.evidence.CreditedItem;
import io.github.pciscoring.core.evidence.EvidenceAccount;
import io.github.pciscoring.core.evidence.LeftOutItem;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Evidence to be written. */
final class Evidences {
    static final CompetencyRuleSet RULES = Sheets.rules("smmcs-smb", "net-new-revenue");
    static final YearMonth MAY = YearMonth.of(2021, 5);

    /** Opens a writer on a target. */
    interface Opening {
        EvidenceWriter on(Writer target) throws IOException;
    }

    private Evidences() {}

    static EvidenceAccount subscription(String id) {
        return new EvidenceAccount(
                AccountLevel.SUBSCRIPTION,
                Optional.of("c"),
                Optional.of("t"),
                Optional.of("SALES"),
                Optional.of(id),
                Optional.empty());
    }

    static EvidenceAccount person(String id) {
        return new EvidenceAccount(
                AccountLevel.PERSON,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(id));
    }

    static PartnerAssociation association(String partner, String type, MonthRange months) {
        return PartnerAssociation.builder()
                .partnerId(partner)
                .subscriptionId("S1")
                .type(type)
                .months(months)
                .build();
    }

    /** Returns an amount of revenue, in ten-thousandths of a USD, that was credited in a month. */
    static CreditedItem revenue(String partner, String subscription, long amount) {
        return new CreditedItem(
                "net-new-revenue",
                partner,
                subscription(subscription),
                Slot.ofAmounts("revenue", "USD"),
                MAY,
                MAY,
                amount,
                Optional.of(association(partner, "DPOR", MonthRange.from(YearMonth.of(2019, 1)))),
                Optional.empty(),
                List.of());
    }

    static CreditedItem consultant(String person) {
        return new CreditedItem(
                "functional-consultants",
                "P1",
                person(person),
                Slot.ofCounts("people", "people"),
                MAY,
                MAY,
                1,
                Optional.empty(),
                Optional.of(new Affiliation(person, "P1", MonthRange.ALWAYS)),
                List.of());
    }

    static LeftOutItem displaced(String partner, String subscription, MonthRange own, MonthRange other) {
        return new LeftOutItem(
                "net-new-revenue",
                partner,
                subscription(subscription),
                List.of(YearMonth.of(2020, 12), YearMonth.of(2021, 1), YearMonth.of(2021, 2), YearMonth.of(2021, 5)),
                new Reason("displaced", "displaced"),
                Optional.of(association(partner, "DPOR", own)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(association("P2", "CPOR_OSA", other)),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static LeftOutItem expired() {
        return new LeftOutItem(
                "developers",
                "P1",
                person("hana"),
                List.of(MAY),
                new Reason("expired", "expired before the end of these months"),
                Optional.empty(),
                Optional.of(new Affiliation("hana", "P1", MonthRange.of(YearMonth.of(2020, 1), MAY))),
                Optional.of(ExamPass.builder()
                        .personId("hana")
                        .exam("MB-300")
                        .passedOn(LocalDate.of(2019, 4, 30))
                        .expiresOn(LocalDate.of(2021, 4, 30))
                        .build()),
                Optional.empty(),
                OptionalLong.of(7),
                Optional.of("see above"),
                Optional.empty());
    }

    /** Returns a file with one item of each kind. */
    static String example(Opening opening) throws IOException {
        StringWriter target = new StringWriter();
        EvidenceWriter writer = opening.on(target);
        var sink = writer.sink(RULES, MAY);
        sink.credited(revenue("P1", "S1", 96_7500));
        sink.credited(revenue("P1", "S1", -5_0000));
        sink.credited(consultant("hana"));
        sink.leftOut(displaced("P1", "S1", MonthRange.until(MAY), MonthRange.ALWAYS));
        sink.leftOut(displaced("P1", "S1", MonthRange.NEVER, MonthRange.of(MAY, MAY)));
        sink.leftOut(expired());
        writer.flush();
        return target.toString();
    }
}
