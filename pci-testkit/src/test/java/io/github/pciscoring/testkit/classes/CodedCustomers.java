package io.github.pciscoring.testkit.classes;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.List;

/** Customers of a partner in the as-of month of whom a tenant has one of some codes; no measure without any. */
final class CodedCustomers implements Indicator {
    private final MonthsInput coded;
    private final CreditInput partners;
    private final IndicatorShape shape;

    CodedCustomers(FactCodes codes) {
        Inputs.Builder inputs = Inputs.builder();
        coded = inputs.coded(codes, AccountLevel.CUSTOMER);
        partners = inputs.credited(SubscriptionScope.everything(), AccountLevel.CUSTOMER, MonthSet.at(0));
        shape = new IndicatorShape("customers", List.of(Slot.ofCounts("customers", "customers")), 0, inputs.build());
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        credits.addAllMonths(partners, 0, coded, MonthSet.at(0));
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return tally.sum(0) == 0 ? Measurement.unavailable("no such customer") : Measurement.of(tally.sum(0));
    }
}
