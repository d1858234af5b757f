package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.evidence.LeftOut;
import io.github.pciscoring.core.evidence.LeftOutReasons;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.portfolio.MonthSet;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is being left out. Used by one thread. */
final class LeftOutView extends ItemView implements LeftOut {
    private static final int NONE = -1;
    private static final Supplier<Optional<String>> NO_DETAIL = Optional::empty;

    private AccountLevel level = AccountLevel.CUSTOMER;
    private int account;
    private @Nullable CreditColumn links;
    private int link;
    private long months;
    private Reason reason = LeftOutReasons.NOT_ASSOCIATED;
    private int association;
    private int displacing;
    private int exam;
    private boolean hasNumber;
    private long number;
    private int decidedBack;
    private Supplier<Optional<String>> detail = NO_DETAIL;

    LeftOutView(FactValues facts, String indicatorId, int asOf) {
        super(facts, indicatorId, asOf);
    }

    /** Starts a new item about the account of a link, which is looked up when asked for. */
    LeftOutView set(CreditColumn ofLinks, int ofLink, AccountLevel ofLevel, long inMonths, Reason because) {
        set(ofLinks.partner(ofLink), ofLevel, NONE, inMonths, because);
        links = ofLinks;
        link = ofLink;
        return this;
    }

    /** Starts a new item. */
    LeftOutView set(int ofPartner, AccountLevel ofLevel, int ofAccount, long inMonths, Reason because) {
        partner = ofPartner;
        level = ofLevel;
        account = ofAccount;
        months = inMonths;
        reason = because;
        association = NONE;
        displacing = NONE;
        exam = NONE;
        hasNumber = false;
        decidedBack = NONE;
        detail = NO_DETAIL;
        return this;
    }

    LeftOutView withAssociation(int row) {
        association = row;
        return this;
    }

    LeftOutView withDisplacing(int row) {
        displacing = row;
        return this;
    }

    LeftOutView withExam(int row) {
        exam = row;
        return this;
    }

    LeftOutView withNumber(long decisive) {
        hasNumber = true;
        number = decisive;
        return this;
    }

    LeftOutView withDecisiveMonth(int monthsBack) {
        decidedBack = monthsBack;
        return this;
    }

    LeftOutView withDetail(Supplier<Optional<String>> lazily) {
        detail = lazily;
        return this;
    }

    @Override
    AccountLevel level() {
        return level;
    }

    @Override
    int accountNumber() {
        if (account == NONE) {
            account = Objects.requireNonNull(links).account(link);
        }
        return account;
    }

    @Override
    int decisiveMonth() {
        return MonthSet.newest(months);
    }

    @Override
    public List<YearMonth> months() {
        List<YearMonth> oldestFirst = new ArrayList<>(MonthSet.count(months));
        for (int back = MonthSet.oldest(months); back >= 0; back--) {
            if (MonthSet.contains(months, back)) {
                oldestFirst.add(month(back));
            }
        }
        return oldestFirst;
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Override
    public Optional<PartnerAssociation> association() {
        return fact(association);
    }

    @Override
    public Optional<PartnerAssociation> displacedBy() {
        return fact(displacing);
    }

    private Optional<PartnerAssociation> fact(int row) {
        return row == NONE ? Optional.empty() : Optional.of(facts.association(accountNumber(), row));
    }

    @Override
    public Optional<ExamPass> exam() {
        return exam == NONE ? Optional.empty() : Optional.of(facts.exam(accountNumber(), exam));
    }

    @Override
    public OptionalLong number() {
        return hasNumber ? OptionalLong.of(number) : OptionalLong.empty();
    }

    @Override
    public Optional<YearMonth> decidedIn() {
        return decidedBack == NONE ? Optional.empty() : Optional.of(month(decidedBack));
    }

    @Override
    public Optional<String> detail() {
        return detail.get();
    }
}
