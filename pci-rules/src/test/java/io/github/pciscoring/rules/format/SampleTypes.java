package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.facts.Environment;
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
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.ParameterType;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Indicator types that measure nothing, with parameters of every kind. */
final class SampleTypes {
    static final Parameter<SubscriptionScope> SCOPE = Parameter.optional("scope", ParameterType.scope(), "which");
    static final Parameter<MonthWindow> WINDOW = Parameter.optional("window", ParameterType.window(), "when");
    static final Parameter<Long> WHOLE = Parameter.optional("whole", ParameterType.whole(-20, 20), "how many");
    static final Parameter<Ratio> RATE = Parameter.optional("rate", ParameterType.numberFrom(Ratio.ZERO), "how much");
    static final Parameter<Boolean> FLAG = Parameter.optional("flag", ParameterType.flag(), "whether");
    static final Parameter<String> TEXT = Parameter.withStandard("text", ParameterType.text(), "what", "nothing");
    static final Parameter<List<String>> TEXTS = Parameter.optional("texts", ParameterType.texts(), "what all");
    static final Parameter<Environment> ONE =
            Parameter.optional("one", ParameterType.choice(Environment.class), "which environment");
    static final Parameter<?> SOME =
            Parameter.optional("some", ParameterType.choices(Environment.class), "which environments");
    static final Parameter<Map<String, Ratio>> RATES =
            Parameter.optional("rates", ParameterType.perProduct(), "how much for each");
    static final Parameter<FactCodes> CODES = Parameter.optional(
            "codes", ParameterType.codesOf(Set.of(SubjectType.CUSTOMER, SubjectType.PARTNER)), "which codes");
    static final Parameter<ExamFormula> EXAMS = Parameter.required("exams", ParameterType.exams(), "which exams");

    static final List<IndicatorFactory> ALL = List.of(
            type("sum", "USD", List.of(SCOPE, WINDOW, WHOLE, RATE, FLAG, TEXT, TEXTS, ONE, SOME, RATES, CODES)),
            type("count", "people", List.of(EXAMS)));

    private SampleTypes() {}

    private static IndicatorFactory type(String type, String unit, List<Parameter<?>> parameters) {
        return IndicatorFactory.of(type, "a sample", parameters, stated -> new Sample(unit));
    }

    private static final class Sample implements Indicator {
        private final IndicatorShape shape;

        Sample(String unit) {
            shape = new IndicatorShape(
                    unit,
                    List.of(Slot.ofCounts("things", "things")),
                    0,
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
            return Measurement.of(0);
        }
    }
}
