package io.github.pciscoring.io;

import io.github.pciscoring.core.evidence.Credited;
import io.github.pciscoring.core.evidence.EvidenceAccount;
import io.github.pciscoring.core.evidence.EvidenceItem;
import io.github.pciscoring.core.evidence.EvidenceSink;
import io.github.pciscoring.core.evidence.LeftOut;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Takes items apart into the fields of a format, for one rule set and month. Not thread-safe. */
final class EvidenceFields implements EvidenceSink {
    private static final String NEVER = MonthRange.NEVER.toString();

    private final EvidenceFormat format;
    private final CompetencyRuleSet rules;
    private final String asOf;
    private final Runnable counter;

    /**
     * Creates a sink.
     *
     * @param counter told of each item that was written
     */
    EvidenceFields(EvidenceFormat format, CompetencyRuleSet rules, YearMonth asOf, Runnable counter) {
        this.format = format;
        this.rules = rules;
        this.asOf = asOf.toString();
        this.counter = counter;
    }

    @Override
    public void credited(Credited item) {
        try {
            begin("credited", item, Optional.empty());
            format.months(EvidenceColumn.MONTHS, List.of(item.month()));
            format.text(EvidenceColumn.SLOT, item.slot().name());
            format.number(EvidenceColumn.AMOUNT, plain(item.value()));
            format.text(EvidenceColumn.UNIT, item.slot().unit());
            format.text(EvidenceColumn.TEXT, item.text());
            format.word(EvidenceColumn.CREDITED_IN, item.creditedIn().toString());
            link(item);
            end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void leftOut(LeftOut item) {
        try {
            Optional<ExamPass> exam = item.exam();
            begin("left-out", item, exam);
            format.months(EvidenceColumn.MONTHS, item.months());
            format.text(EvidenceColumn.REASON, item.reason().code());
            format.text(EvidenceColumn.TEXT, item.text());
            OptionalLong number = item.number();
            if (number.isPresent()) {
                format.number(EvidenceColumn.NUMBER, Long.toString(number.getAsLong()));
            }
            link(item);
            if (exam.isPresent()) {
                format.word(EvidenceColumn.PASSED_ON, exam.get().passedOn().toString());
                word(EvidenceColumn.EXPIRES_ON, exam.get().expiresOn().map(LocalDate::toString));
            }
            displacedBy(item.displacedBy());
            end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(String kind, EvidenceItem item, Optional<ExamPass> exam) throws IOException {
        format.beginItem();
        format.word(EvidenceColumn.KIND, kind);
        format.text(EvidenceColumn.PARTNER_ID, item.partnerId());
        format.text(EvidenceColumn.INDICATOR, item.indicatorId());
        EvidenceAccount account = item.account();
        format.word(
                EvidenceColumn.LEVEL,
                account.level().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        text(EvidenceColumn.CUSTOMER_ID, account.customerId());
        text(EvidenceColumn.TENANT_ID, account.tenantId());
        text(EvidenceColumn.PRODUCT, account.product());
        text(EvidenceColumn.SUBSCRIPTION_ID, account.subscriptionId());
        text(EvidenceColumn.PERSON_ID, account.personId());
        text(EvidenceColumn.EXAM, exam.map(ExamPass::exam));
    }

    private void end() throws IOException {
        format.text(EvidenceColumn.RULE_SET, rules.id());
        format.text(EvidenceColumn.RULE_SET_VERSION, rules.version());
        format.word(EvidenceColumn.AS_OF, asOf);
        format.endItem();
        counter.run();
    }

    private void link(EvidenceItem item) throws IOException {
        Optional<PartnerAssociation> association = item.association();
        text(EvidenceColumn.ASSOCIATION_SUBSCRIPTION_ID, association.map(PartnerAssociation::subscriptionId));
        text(EvidenceColumn.ASSOCIATION_TYPE, association.map(PartnerAssociation::type));
        Optional<MonthRange> months = association
                .map(PartnerAssociation::months)
                .or(() -> item.affiliation().map(affiliation -> affiliation.months()));
        ends(EvidenceColumn.ASSOCIATION_FROM, EvidenceColumn.ASSOCIATION_TO, months);
    }

    private void displacedBy(Optional<PartnerAssociation> other) throws IOException {
        text(EvidenceColumn.DISPLACED_BY_PARTNER_ID, other.map(PartnerAssociation::partnerId));
        text(EvidenceColumn.DISPLACED_BY_TYPE, other.map(PartnerAssociation::type));
        ends(EvidenceColumn.DISPLACED_BY_FROM, EvidenceColumn.DISPLACED_BY_TO, other.map(PartnerAssociation::months));
    }

    /** Writes both ends, an open one as nothing; a range without a month must not look like an open one. */
    private void ends(EvidenceColumn from, EvidenceColumn to, Optional<MonthRange> range) throws IOException {
        if (range.isEmpty()) {
            return;
        }
        MonthRange months = range.get();
        word(from, end(months, months.first(), MonthRange.OPEN_FIRST));
        word(to, end(months, months.last(), MonthRange.OPEN_LAST));
    }

    private static Optional<String> end(MonthRange months, int month, int open) {
        if (months.isEmpty()) {
            return Optional.of(NEVER);
        }
        return month == open
                ? Optional.empty()
                : Optional.of(MonthRange.yearMonth(month).toString());
    }

    private void text(EvidenceColumn column, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            format.text(column, text.get());
        }
    }

    private void word(EvidenceColumn column, Optional<String> word) throws IOException {
        if (word.isPresent()) {
            format.word(column, word.get());
        }
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
