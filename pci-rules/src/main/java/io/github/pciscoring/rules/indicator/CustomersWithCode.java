package io.github.pciscoring.rules.indicator;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.indicator.RuleWords;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.ParameterType;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.List;
import java.util.Set;

/**
 * Distinct customers with one of some codes, such as that of a market, to the partners credited on any of their subscriptions
 * in scope in the as-of month. A customer has the codes that it, one of its tenants or one of its subscriptions has, credited
 * or not. Measured in customers; made for classifications.
 */
final class CustomersWithCode implements Indicator {
    static final Parameter<FactCodes> CODES = Parameter.required(
            "codes",
            ParameterType.codesOf(Set.of(SubjectType.CUSTOMER, SubjectType.TENANT, SubjectType.SUBSCRIPTION)),
            "the column and the codes of which a customer has one");

    static final Parameter<SubscriptionScope> SCOPE = Parameter.withStandard(
            "scope",
            ParameterType.scope(),
            "the subscriptions through which customers are a partner's",
            SubscriptionScope.everything());

    static final Parameter<Boolean> PAID_SEATS_REQUIRED = Parameter.withStandard(
            "paid-seats-required",
            ParameterType.flag(),
            "whether such a subscription must have paid seats in the as-of month",
            false);

    static final IndicatorFactory TYPE = IndicatorFactory.of(
                    "customers-with-code",
                    "distinct customers of the partner with one of some codes, such as that of a market",
                    List.of(CODES, SCOPE, PAID_SEATS_REQUIRED),
                    CustomersWithCode::new)
            .inWords(CustomersWithCode::sentence);

    private static final int CUSTOMERS = 0;
    private static final Reason OTHER_CODE = new Reason("other-code", "the customer has none of the codes asked for");

    private final MonthsInput coded;
    private final CreditInput partners;
    private final IndicatorShape shape;

    private static String sentence(RuleWords rule) {
        boolean paidOnly = rule.parameters().get(PAID_SEATS_REQUIRED);
        return "counts customers where " + rule.of(CODES) + " and for which the partner has credit in "
                + rule.month(AsOfMonth.MONTHS_BACK) + " on " + rule.of(SCOPE) + (paidOnly ? " with paid seats" : "");
    }

    CustomersWithCode(Parameters parameters) {
        SubscriptionScope scope = parameters.get(SCOPE);
        Inputs.Builder inputs = Inputs.builder();
        coded = inputs.coded(parameters.get(CODES), AccountLevel.CUSTOMER);
        partners = parameters.get(PAID_SEATS_REQUIRED)
                ? inputs.creditedWhilePaid(scope, AccountLevel.CUSTOMER, AsOfMonth.ONLY)
                : inputs.credited(scope, AccountLevel.CUSTOMER, AsOfMonth.ONLY);
        shape = new IndicatorShape(
                "customers", List.of(Slot.ofCounts("customers", "customers")), AsOfMonth.MONTHS_BACK, inputs.build());
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        credits.addAllMonths(partners, CUSTOMERS, coded, AsOfMonth.ONLY);
        if (credits.itemises()) {
            explain(accounts, credits);
        }
    }

    /** Notes the customers without such a code on whom a partner is credited. */
    private void explain(AccountSlice accounts, Credits credits) {
        int end = accounts.end(AccountLevel.CUSTOMER);
        for (int c = accounts.begin(AccountLevel.CUSTOMER); c < end; c++) {
            int endLinks = accounts.months(coded, c) == MonthSet.NONE ? accounts.endLinks(partners, c) : 0;
            for (int link = accounts.beginLinks(partners, c); link < endLinks; link++) {
                credits.leftOut(partners, link, accounts.creditedMonths(partners, link), OTHER_CODE);
            }
        }
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return Measurement.of(tally.sum(CUSTOMERS));
    }
}
