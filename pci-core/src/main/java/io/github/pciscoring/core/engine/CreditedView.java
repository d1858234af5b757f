package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.evidence.Credited;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Slot;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The amount that is being credited. Used by one thread. */
final class CreditedView extends ItemView implements Credited {
    private static final CreditInput NOT_SET = new CreditInput(0, new CreditInput.Affiliated(), CreditInput.ANY_MONTH);

    /** Depends on the associations alone, not on the order of facts or on other accounts. */
    private static final Comparator<PartnerAssociation> LONGEST = Comparator.comparingInt(
                    (PartnerAssociation association) -> association.months().first())
            .thenComparing(PartnerAssociation::subscriptionId)
            .thenComparing(PartnerAssociation::type)
            .thenComparingInt(association -> association.months().last());

    private final BoundIndicator indicator;
    private final BoundInputs inputs;
    private final List<AskedExams> askedExams;

    private CreditInput input = NOT_SET;
    private int link;
    private int slot;
    private int monthsBack;
    private int creditedMonthsBack;
    private long amount;

    CreditedView(FactValues facts, BoundIndicator indicator, BoundInputs inputs, int asOf) {
        super(facts, indicator.id(), asOf);
        this.indicator = indicator;
        this.inputs = inputs;
        this.askedExams = AskedExams.of(facts.columns(), indicator, inputs.examLimits());
    }

    CreditedView set(CreditInput ofInput, int ofLink, int inSlot, long newAmount, int inMonth, int creditedIn) {
        input = ofInput;
        link = ofLink;
        slot = inSlot;
        amount = newAmount;
        monthsBack = inMonth;
        creditedMonthsBack = creditedIn;
        partner = inputs.credits(input).partner(link);
        return this;
    }

    @Override
    AccountLevel level() {
        return input.source().level();
    }

    @Override
    int accountNumber() {
        return inputs.credits(input).account(link);
    }

    @Override
    int decisiveMonth() {
        return creditedMonthsBack;
    }

    @Override
    public Slot slot() {
        return indicator.shape().slots().get(slot);
    }

    @Override
    public YearMonth month() {
        return month(monthsBack);
    }

    @Override
    public YearMonth creditedIn() {
        return month(creditedMonthsBack);
    }

    @Override
    public long amount() {
        return amount;
    }

    @Override
    public List<ExamPass> exams() {
        if (level() != AccountLevel.PERSON) {
            return List.of();
        }
        int person = accountNumber();
        LinkTable rows = facts.columns().exams();
        return QualificationBinder.held(rows, inputs.examLimits(), person, asOf() - creditedMonthsBack)
                .filter(row -> askedExams.stream().anyMatch(asked -> asked.names(rows.get(PortfolioColumns.EXAM, row))))
                .mapToObj(row -> facts.exam(person, row))
                .toList();
    }

    @Override
    public Optional<PartnerAssociation> association() {
        return inputs.onSubscriptions(input).flatMap(credits -> {
            int account = accountNumber();
            return IntStream.range(
                            facts.columns().tree().begin(AccountLevel.SUBSCRIPTION, level(), account),
                            facts.columns().tree().begin(AccountLevel.SUBSCRIPTION, level(), account + 1))
                    .boxed()
                    .flatMap(subscription -> credits.earners(subscription, partner, asOf() - creditedMonthsBack)
                            .mapToObj(row -> facts.association(subscription, row)))
                    .min(LONGEST);
        });
    }
}
