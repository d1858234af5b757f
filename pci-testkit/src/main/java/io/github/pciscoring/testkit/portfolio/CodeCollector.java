package io.github.pciscoring.testkit.portfolio;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.indicator.ProductInput;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.ExamTerms;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.ParameterType;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the codes that a rule set and the shapes of its indicators name. Used once. */
final class CodeCollector {
    private static final BigInteger MOST = BigInteger.valueOf(Amount.MAX.tenThousandths());

    /** So many that what tells products apart sees several on a tenant, and one without the other. */
    private static final int FEWEST_PRODUCTS = 3;

    private static final int FEWEST_CHANNELS = 2;

    private final CompetencyRuleSet rules;
    private final Collection<IndicatorShape> shapes;

    private final Set<String> products = new TreeSet<>();
    private final Set<String> channels = new TreeSet<>();
    private final Set<String> agreementChannels = new TreeSet<>();
    private final Set<ExamFormula> formulas = new LinkedHashSet<>();
    private final Set<FactName> facts = new LinkedHashSet<>();
    private final Set<FactName> marks = new LinkedHashSet<>();
    private final Set<Integer> counts = new TreeSet<>();
    private final Set<Long> amounts = new TreeSet<>();

    CodeCollector(CompetencyRuleSet rules, Collection<IndicatorShape> shapes) {
        this.rules = rules;
        this.shapes = shapes;
    }

    PortfolioCodes collect() {
        rules.productFamilies().values().forEach(products::addAll);
        rules.channelGroups().values().forEach(channels::addAll);
        rules.scopes().forEach(this::addScope);
        formulas.addAll(rules.examFormulas());
        rules.attribution()
                .rows()
                .values()
                .forEach(rows -> rows.forEach(row -> row.products().ifPresent(products::addAll)));
        rules.factCodes().forEach(this::addMarks);
        addNumbers();
        shapes.forEach(this::addShape);
        Set<String> exams = new TreeSet<>();
        formulas.forEach(formula -> exams.addAll(formula.exams()));
        return PortfolioCodes.builder()
                .products(withOthers(products, "PRODUCT", FEWEST_PRODUCTS))
                .channels(withOthers(channels, "CHANNEL", FEWEST_CHANNELS))
                .agreementChannels(agreementChannels)
                .associationTypes(types())
                .exams(withOthers(exams, "EXAM", 1))
                .formulas(formulas)
                .facts(facts)
                .marks(marks)
                .examDays(examDays())
                .locations(List.of("HERE", "THERE"))
                .counts(counts)
                .amounts(amounts)
                .lookBack(
                        shapes.stream().mapToInt(IndicatorShape::lookBack).max().orElse(0))
                .build();
    }

    private Set<String> types() {
        Set<String> types = new TreeSet<>(rules.attribution().types());
        rules.attribution().rows().values().stream()
                .flatMap(List::stream)
                .map(CreditRule::type)
                .forEach(types::add);
        return types;
    }

    /** Returns the codes, and one that nobody named, or as many as make up the fewest that there shall be. */
    private static List<String> withOthers(Set<String> codes, String what, int fewest) {
        Stream<String> others = Stream.iterate(1, number -> number + 1)
                .map(number -> "OTHER_" + what + (number == 1 ? "" : "_" + number))
                .filter(code -> !codes.contains(code))
                .limit(Math.max(1, fewest - codes.size()));
        return Stream.concat(codes.stream(), others).toList();
    }

    private void addScope(SubscriptionScope scope) {
        scope.products().ifPresent(products::addAll);
        scope.channels().ifPresent(channels::addAll);
        channels.addAll(scope.agreementMonths().keySet());
        agreementChannels.addAll(scope.agreementMonths().keySet());
    }

    private void addShape(IndicatorShape shape) {
        shape.inputs().months().stream().map(MonthsInput::source).forEach(this::addMonths);
        shape.inputs().series().stream().map(SeriesInput::source).forEach(this::addSeries);
        shape.inputs().credits().stream().map(CreditInput::source).forEach(source -> {
            if (source instanceof CreditInput.Attributed attributed) {
                addScope(attributed.scope());
            }
        });
        shape.inputs().products().stream()
                .map(ProductInput::numbers)
                .forEach(numbers -> products.addAll(numbers.keySet()));
    }

    private void addMonths(MonthsInput.Source source) {
        if (source instanceof MonthsInput.Paid paid) {
            addScope(paid.scope());
        } else if (source instanceof MonthsInput.Qualified qualified) {
            formulas.add(qualified.formula());
        } else if (source instanceof MonthsInput.Coded coded) {
            addMarks(coded.codes());
        } else if (source instanceof MonthsInput.Above above) {
            addSeries(above.series());
            if (above.series() instanceof SeriesInput.Users) {
                addCount(above.limit());
            } else {
                amounts.add(above.limit());
            }
        }
    }

    private void addSeries(SeriesInput.Source source) {
        if (source instanceof SeriesInput.NetBilled billed) {
            addScope(billed.scope());
        } else if (source instanceof SeriesInput.Users users) {
            addScope(users.scope());
        } else if (source instanceof SeriesInput.Own own) {
            facts.add(new FactName(subject(own.level()), own.name()));
        }
    }

    private static SubjectType subject(AccountLevel level) {
        return switch (level) {
            case CUSTOMER -> SubjectType.CUSTOMER;
            case TENANT -> SubjectType.TENANT;
            case SUBSCRIPTION -> SubjectType.SUBSCRIPTION;
            case PERSON -> SubjectType.PERSON;
            case TENANT_PRODUCT -> throw new IllegalStateException("no facts are attached to a " + level);
        };
    }

    private void addMarks(FactCodes codes) {
        codes.factNames().forEach(name -> marks.add(new FactName(codes.of(), name)));
    }

    private Set<LocalDate> examDays() {
        Set<LocalDate> days = new TreeSet<>();
        for (ExamTerms terms : rules.examTerms().values()) {
            terms.retiredOn().ifPresent(days::add);
            terms.honouredUntil().ifPresent(days::add);
        }
        return days;
    }

    /** Takes what parameters, curves and classes say in numbers: they may be counts or amounts. */
    private void addNumbers() {
        for (IndicatorRule rule : rules.indicators()) {
            addNumbers(rule.parameters());
            addNumbers(rule.curve());
            rule.variants()
                    .ifPresent(variants -> variants.byClass().values().forEach(variant -> {
                        addNumbers(variant.parameters());
                        variant.curve().ifPresent(this::addNumbers);
                    }));
        }
        for (Classification classification : rules.classifications()) {
            addNumbers(classification.parameters());
            classification.classes().forEach(one -> one.from().ifPresent(this::addEither));
        }
    }

    private void addNumbers(Parameters parameters) {
        for (String name : parameters.names()) {
            number(parameters, name).ifPresent(this::addEither);
        }
    }

    private void addNumbers(PointsCurve curve) {
        curve.threshold().ifPresent(this::addEither);
        if (curve instanceof PointsCurve.Steps steps) {
            steps.steps().forEach(step -> addEither(step.from()));
        } else if (curve instanceof PointsCurve.ByBasis byBasis) {
            for (PointsCurve.Bracket bracket : byBasis.brackets()) {
                addEither(bracket.from());
                bracket.to().ifPresent(this::addEither);
                addNumbers(bracket.curve());
            }
        }
    }

    private void addEither(Ratio number) {
        BigInteger whole = number.numerator().divide(number.denominator());
        addCount(whole.max(BigInteger.ONE.negate()).min(MOST).longValue());
        Ratio amount = number.times(Ratio.of(Amount.UNITS));
        BigInteger units = amount.numerator().divide(amount.denominator());
        if (units.abs().compareTo(MOST) <= 0) {
            amounts.add(units.longValue());
        }
    }

    private void addCount(long number) {
        if (number >= 0 && number < PaidSeats.MAX_COUNT) {
            counts.add((int) number);
        }
    }

    private static Optional<Ratio> number(Parameters parameters, String name) {
        try {
            return parameters.find(Parameter.optional(name, ParameterType.number(), ""));
        } catch (IllegalArgumentException notANumber) {
            return Optional.empty();
        }
    }
}
