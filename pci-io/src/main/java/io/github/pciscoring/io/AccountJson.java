package io.github.pciscoring.io;

import com.google.gson.stream.JsonWriter;
import io.github.pciscoring.core.evidence.CreditedItem;
import io.github.pciscoring.core.evidence.EvidenceAccount;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.insight.explain.AccountExplanation;
import io.github.pciscoring.insight.explain.CreditedRun;
import io.github.pciscoring.insight.explain.LeftOutReason;
import io.github.pciscoring.insight.explain.Margin;
import io.github.pciscoring.insight.explain.MeasureParts;
import io.github.pciscoring.insight.explain.SlotSum;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what a measure is made of as JSON, as {@link ExplanationJson} says. */
final class AccountJson {
    private AccountJson() {}

    /** Writes the keys {@code sums} and {@code accounts} of the object at hand. */
    static void parts(MeasureParts parts, JsonWriter json) throws IOException {
        sums(parts.sums(), json);
        json.name("accounts").beginArray();
        for (AccountExplanation account : parts.accounts()) {
            account(account, json);
        }
        json.endArray();
    }

    /** Writes an account as the value at hand. */
    static void account(AccountExplanation account, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("kind").value(code(account.kind()));
        json.name("id").value(account.id());
        sums(account.sums(), json);
        Optional<Margin> margin = account.margin();
        if (margin.isPresent()) {
            json.name("margin").beginObject();
            json.name("points").jsonValue(Decimals.text(margin.get().points()));
            json.name("measure")
                    .jsonValue(margin.get().measure().map(Decimals::text).orElse("null"));
            if (margin.get().limit().isPresent()) {
                json.name("limit").value(code(margin.get().limit().get()));
            }
            json.endObject();
        }
        json.name("credited").beginArray();
        for (CreditedRun run : account.credited()) {
            credited(run, json);
        }
        json.endArray();
        json.name("leftOut").beginArray();
        for (LeftOutReason reason : account.leftOut()) {
            leftOut(reason, json);
        }
        json.endArray().endObject();
    }

    private static void sums(List<SlotSum> sums, JsonWriter json) throws IOException {
        json.name("sums").beginArray();
        for (SlotSum sum : sums) {
            json.beginObject();
            json.name("slot").value(sum.slot().name());
            json.name("unit").value(sum.slot().unit());
            json.name("amount").jsonValue(Decimals.text(sum.value()));
            json.endObject();
        }
        json.endArray();
    }

    private static void credited(CreditedRun run, JsonWriter json) throws IOException {
        CreditedItem first = run.items().get(0);
        json.beginObject();
        json.name("slot").value(run.slot().name());
        json.name("unit").value(run.slot().unit());
        json.name("amount").jsonValue(Decimals.text(run.value()));
        months(run.months(), json);
        json.name("text").value(run.text());
        EvidenceAccount account = run.account();
        json.name("level").value(code(account.level()));
        text("tenantId", account.tenantId(), json);
        text("product", account.product(), json);
        text("subscriptionId", account.subscriptionId(), json);
        association("association", first.association(), json);
        List<String> exams =
                first.exams().stream().map(ExamPass::exam).distinct().sorted().toList();
        if (!exams.isEmpty()) {
            texts("exams", exams, json);
        }
        json.endObject();
    }

    private static void leftOut(LeftOutReason reason, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("reason").value(reason.reason().code());
        json.name("text").value(reason.text());
        months(reason.months(), json);
        texts("subjects", reason.subjects(), json);
        text("decidedIn", reason.items().get(0).decidedIn().map(YearMonth::toString), json);
        association("displacedBy", reason.items().get(0).displacedBy(), json);
        if (reason.billed().isPresent()) {
            BigDecimal billed = reason.billed().get().toBigDecimal();
            json.name("billed").jsonValue(Decimals.text(billed));
        }
        json.endObject();
    }

    private static void association(String name, Optional<PartnerAssociation> association, JsonWriter json)
            throws IOException {
        if (association.isEmpty()) {
            return;
        }
        MonthRange months = association.get().months();
        json.name(name).beginObject();
        json.name("partnerId").value(association.get().partnerId());
        json.name("subscriptionId").value(association.get().subscriptionId());
        json.name("type").value(association.get().type());
        if (months.first() != MonthRange.OPEN_FIRST) {
            json.name("from").value(MonthRange.yearMonth(months.first()).toString());
        }
        if (months.last() != MonthRange.OPEN_LAST) {
            json.name("to").value(MonthRange.yearMonth(months.last()).toString());
        }
        json.endObject();
    }

    private static void months(List<YearMonth> months, JsonWriter json) throws IOException {
        texts("months", months.stream().map(YearMonth::toString).toList(), json);
    }

    private static void text(String name, Optional<String> text, JsonWriter json) throws IOException {
        if (text.isPresent()) {
            json.name(name).value(text.get());
        }
    }

    static void texts(String name, List<String> texts, JsonWriter json) throws IOException {
        json.name(name).beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
