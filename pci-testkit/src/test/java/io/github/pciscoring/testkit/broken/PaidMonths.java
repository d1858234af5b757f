package io.github.pciscoring.testkit.broken;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import io.github.pciscoring.testkit.SingleRule;
import io.github.pciscoring.testkit.UnderTest;
import java.util.List;
import java.util.function.Supplier;

/** A sound indicator, to be broken in one place: months in which a customer paid and the partner was credited. */
class PaidMonths implements Indicator {
    static final int LOOK_BACK = 12;

    final MonthsInput paid;
    final SeriesInput billed;
    final CreditInput partners;
    private final IndicatorShape shape;

    PaidMonths() {
        Inputs.Builder inputs = Inputs.builder();
        SubscriptionScope all = SubscriptionScope.everything();
        paid = inputs.paid(all, AccountLevel.CUSTOMER);
        billed = inputs.netBilled(all, AccountLevel.CUSTOMER);
        partners = inputs.credited(all, AccountLevel.CUSTOMER, CreditInput.ANY_MONTH);
        shape = new IndicatorShape("months", List.of(Slot.ofCounts("months", "months")), LOOK_BACK, inputs.build());
    }

    static SingleRule rule(Supplier<Indicator> maker) {
        return UnderTest.indicator(IndicatorFactory.of("sample", "", List.of(), any -> maker.get()));
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        for (int c = accounts.begin(AccountLevel.CUSTOMER); c < accounts.end(AccountLevel.CUSTOMER); c++) {
            for (int link = accounts.beginLinks(partners, c); link < accounts.endLinks(partners, c); link++) {
                credit(accounts, credits, c, link);
            }
        }
    }

    void credit(AccountSlice accounts, Credits credits, int customer, int link) {
        credits.addMonths(partners, link, 0, 1, counted(accounts, customer, link), 0);
    }

    long counted(AccountSlice accounts, int customer, int link) {
        return accounts.months(paid, customer) & accounts.creditedMonths(partners, link);
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return Measurement.of(tally.sum(0));
    }
}
