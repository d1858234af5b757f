package io.github.pciscoring.testkit.broken;

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
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.List;
import java.util.Optional;

/** Tenants that pay two products or more in the as-of month; sound, unless it has a fault. */
final class ManyProducts implements Indicator {
    /** What can be wrong on a tenant that counts, and on no other. */
    enum Fault {
        WRONG_SLOT,
        WRONG_MONTH,
        ANYBODY,
        EXCEPTION,
        MEMORY
    }

    private final Optional<Fault> fault;
    private final MonthsInput paid;
    private final CreditInput partners;
    private final IndicatorShape shape;
    private int counted;

    ManyProducts() {
        this(Optional.empty());
    }

    ManyProducts(Fault fault) {
        this(Optional.of(fault));
    }

    private ManyProducts(Optional<Fault> fault) {
        this.fault = fault;
        Inputs.Builder inputs = Inputs.builder();
        paid = inputs.paid(SubscriptionScope.everything(), AccountLevel.TENANT_PRODUCT);
        partners = inputs.credited(SubscriptionScope.everything(), AccountLevel.TENANT, 1);
        shape = new IndicatorShape("tenants", List.of(Slot.ofCounts("tenants", "tenants")), 0, inputs.build());
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        for (int t = accounts.begin(AccountLevel.TENANT); t < accounts.end(AccountLevel.TENANT); t++) {
            if (products(accounts, t) >= 2) {
                for (int link = accounts.beginLinks(partners, t); link < accounts.endLinks(partners, t); link++) {
                    if (accounts.creditedMonths(partners, link) != 0) {
                        credit(credits, link);
                    } else if (fault.equals(Optional.of(Fault.ANYBODY))) {
                        credits.add(partners, link, 0, 1, 0);
                    }
                }
            }
        }
    }

    private int products(AccountSlice accounts, int tenant) {
        int products = 0;
        int end = accounts.end(AccountLevel.TENANT_PRODUCT, AccountLevel.TENANT, tenant);
        for (int p = accounts.begin(AccountLevel.TENANT_PRODUCT, AccountLevel.TENANT, tenant); p < end; p++) {
            products += (int) (accounts.months(paid, p) & 1);
        }
        return products;
    }

    private void credit(Credits credits, int link) {
        int slot = fault.equals(Optional.of(Fault.WRONG_SLOT)) ? 1 : 0;
        int month = fault.equals(Optional.of(Fault.WRONG_MONTH)) ? 1 : 0;
        if (fault.equals(Optional.of(Fault.EXCEPTION))) {
            throw new IllegalStateException("oops");
        }
        credits.add(partners, link, slot, fault.equals(Optional.of(Fault.MEMORY)) ? ++counted : 1, month);
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return Measurement.of(tally.sum(0));
    }
}
