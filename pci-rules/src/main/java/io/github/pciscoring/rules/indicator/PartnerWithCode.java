package io.github.pciscoring.rules.indicator;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.ParameterType;
import io.github.pciscoring.core.ruleset.Parameters;
import java.util.List;
import java.util.Set;

/**
 * Whether the partner itself has one of some codes, such as the market that it is located in: 1 if it has, else 0. Measured in
 * partners; made for classifications.
 */
final class PartnerWithCode implements Indicator {
    static final Parameter<FactCodes> CODES = Parameter.required(
            "codes",
            ParameterType.codesOf(Set.of(SubjectType.PARTNER)),
            "the column and the codes of which the partner has one");

    static final IndicatorFactory TYPE = IndicatorFactory.of(
                    "partner-with-code",
                    "1 if the partner itself has one of some codes, such as that of its market, else 0",
                    List.of(CODES),
                    PartnerWithCode::new)
            .inWords(rule -> "asks of the partner whether " + rule.of(CODES));

    private final Set<String> facts;
    private final IndicatorShape shape;

    PartnerWithCode(Parameters parameters) {
        facts = parameters.get(CODES).factNames();
        // A partner's record is read when measuring, so that the slot stays empty.
        shape = new IndicatorShape(
                "partners",
                List.of(Slot.ofCounts("partners", "partners")),
                AsOfMonth.MONTHS_BACK,
                Inputs.builder().build());
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {}

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        boolean has = facts.stream()
                .flatMap(name -> partner.fact(name).stream())
                .anyMatch(value -> !value.equals(Amount.ZERO));
        return Measurement.of(has ? 1 : 0);
    }
}
