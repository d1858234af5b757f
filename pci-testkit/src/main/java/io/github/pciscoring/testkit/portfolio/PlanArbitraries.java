package io.github.pciscoring.testkit.portfolio;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.ExamFormula.Alternative;
import io.github.pciscoring.testkit.portfolio.Plans.AffiliationPlan;
import io.github.pciscoring.testkit.portfolio.Plans.BillPlan;
import io.github.pciscoring.testkit.portfolio.Plans.CustomerPlan;
import io.github.pciscoring.testkit.portfolio.Plans.ExamPlan;
import io.github.pciscoring.testkit.portfolio.Plans.LinkPlan;
import io.github.pciscoring.testkit.portfolio.Plans.OwnFactPlan;
import io.github.pciscoring.testkit.portfolio.Plans.PartnerPlan;
import io.github.pciscoring.testkit.portfolio.Plans.PersonPlan;
import io.github.pciscoring.testkit.portfolio.Plans.RunPlan;
import io.github.pciscoring.testkit.portfolio.Plans.SubscriptionPlan;
import io.github.pciscoring.testkit.portfolio.Plans.TenantPlan;
import io.github.pciscoring.testkit.portfolio.Plans.UsagePlan;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Draws the parts of a portfolio; the plain values first, as values shrink towards those. */
final class PlanArbitraries {
    /** More than there are of anything; taken modulo how many there are. */
    private static final int PLACES = 11;

    private final PortfolioCodes codes;
    private final MonthArbitraries months;

    PlanArbitraries(PortfolioCodes codes) {
        this.codes = codes;
        this.months = new MonthArbitraries(codes.lookBack(), codes.examDays());
    }

    Arbitrary<PartnerPlan> partner() {
        Arbitrary<Optional<String>> location = codes.locations().isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(codes.locations()).optional(0.4);
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(6, true), Tuple.of(1, false)),
                        months.back().optional(0.6),
                        location)
                .as(PartnerPlan::new);
    }

    Arbitrary<CustomerPlan> customer() {
        Arbitrary<TenantPlan> tenant = Arbitraries.frequencyOf(
                        Tuple.of(6, subscription().list().ofSize(1)),
                        Tuple.of(4, subscription().list().ofMinSize(1).ofMaxSize(3)),
                        Tuple.of(1, subscription().list().ofSize(0)))
                .map(TenantPlan::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(3, tenant.list().ofSize(1)),
                        Tuple.of(1, tenant.list().ofMinSize(1).ofMaxSize(3)))
                .map(CustomerPlan::new);
    }

    private Arbitrary<SubscriptionPlan> subscription() {
        return Combinators.combine(
                        Arbitraries.of(codes.products()),
                        Arbitraries.of(codes.channels()),
                        months.back().optional(0.3),
                        links(),
                        seats(),
                        usage(),
                        bills())
                .as(SubscriptionPlan::new);
    }

    /** One partner always, mostly; also none, several, one twice, and all types in any mixture. */
    private Arbitrary<List<LinkPlan>> links() {
        if (codes.associationTypes().isEmpty()) {
            return Arbitraries.just(List.of());
        }
        Arbitrary<LinkPlan> link = Combinators.combine(
                        place(), Arbitraries.of(codes.associationTypes()), months.range())
                .as(LinkPlan::new);
        return Arbitraries.frequencyOf(
                Tuple.of(1, link.list().ofSize(0)),
                Tuple.of(5, link.list().ofSize(1)),
                Tuple.of(5, link.list().ofMinSize(1).ofMaxSize(4)),
                Tuple.of(1, link.map(twice -> List.of(twice, twice))));
    }

    /** Paid all the time, or on and off, with rows of 0 seats and without rows. */
    private Arbitrary<List<RunPlan>> seats() {
        Arbitrary<Long> seats = count(List.of(1, 0, 5));
        return Arbitraries.frequencyOf(
                Tuple.of(4, months.always(seats).map(List::of)),
                Tuple.of(4, months.run(seats).list().ofMaxSize(4)));
    }

    private Arbitrary<List<UsagePlan>> usage() {
        Arbitrary<Long> users = count(List.of(1, 0, 6, 60));
        Arbitrary<Environment> environment =
                Arbitraries.frequency(Tuple.of(4, Environment.PRODUCTION), Tuple.of(1, Environment.SANDBOX));
        Arbitrary<UsagePlan> run = Combinators.combine(
                        environment,
                        Arbitraries.frequencyOf(Tuple.of(1, months.always(users)), Tuple.of(5, months.run(users))))
                .as(UsagePlan::new);
        return run.list().ofMaxSize(4);
    }

    private Arbitrary<List<BillPlan>> bills() {
        Arbitrary<Long> amount = amount().map(Math::abs);
        Arbitrary<BillingLine.Kind> kind =
                Arbitraries.frequency(Tuple.of(3, BillingLine.Kind.CHARGE), Tuple.of(1, BillingLine.Kind.CREDIT));
        return Combinators.combine(kind, months.run(amount))
                .as(BillPlan::new)
                .list()
                .ofMaxSize(4);
    }

    Arbitrary<PersonPlan> person() {
        Arbitrary<AffiliationPlan> affiliation =
                Combinators.combine(place(), months.range()).as(AffiliationPlan::new);
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, affiliation.list().ofSize(1)),
                                Tuple.of(1, affiliation.list().ofMinSize(1).ofMaxSize(3)),
                                Tuple.of(1, affiliation.map(twice -> List.of(twice, twice)))),
                        exams())
                .as(PersonPlan::new);
    }

    /** What an alternative of a formula asks for, or single exams, some passed twice. */
    private Arbitrary<List<ExamPlan>> exams() {
        if (codes.exams().isEmpty()) {
            return Arbitraries.just(List.of());
        }
        Arbitrary<List<ExamPlan>> single = exam(Arbitraries.of(codes.exams())).map(List::of);
        List<Alternative> alternatives = codes.formulas().stream()
                .map(ExamFormula::anyOf)
                .flatMap(List::stream)
                .toList();
        Arbitrary<List<ExamPlan>> helping = alternatives.isEmpty()
                ? single
                : Arbitraries.oneOf(Arbitraries.of(alternatives).flatMap(this::allOf), single);
        return helping.list()
                .ofMaxSize(3)
                .map(helpings -> helpings.stream().flatMap(List::stream).toList());
    }

    private Arbitrary<List<ExamPlan>> allOf(Alternative alternative) {
        return Combinators.combine(alternative.allOf().stream()
                        .map(requirement -> exam(Arbitraries.of(requirement.anyOf())))
                        .toList())
                .as(List::copyOf);
    }

    private Arbitrary<ExamPlan> exam(Arbitrary<String> exam) {
        return Combinators.combine(exam, months.day(), months.day().optional(0.3))
                .as(ExamPlan::new);
    }

    Arbitrary<YearMonth> asOf() {
        return months.asOf();
    }

    /** Own facts of some names, for many subjects, some months, some undated; none if there are no names. */
    Arbitrary<List<OwnFactPlan>> ownFacts() {
        Arbitrary<List<OwnFactPlan>> dated = many(
                codes.facts(),
                Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                Arbitraries.oneOf(months.run(amount()), months.always(amount())));
        Arbitrary<List<OwnFactPlan>> marks = many(
                codes.marks(),
                Arbitraries.just(false),
                Arbitraries.frequency(Tuple.of(6, Amount.UNITS), Tuple.of(1, 0L))
                        .map(one -> new RunPlan(0, 1, one)));
        return Combinators.combine(dated, marks)
                .as((some, others) ->
                        Stream.concat(some.stream(), others.stream()).toList());
    }

    private static Arbitrary<List<OwnFactPlan>> many(
            List<FactName> names, Arbitrary<Boolean> dated, Arbitrary<RunPlan> run) {
        return names.isEmpty()
                ? Arbitraries.just(List.of())
                : Combinators.combine(Arbitraries.of(names), place(), dated, run)
                        .as(OwnFactPlan::new)
                        .list()
                        .ofMaxSize(6 * names.size());
    }

    private static Arbitrary<Integer> place() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(3, Arbitraries.integers().between(0, PLACES)));
    }

    /** These counts, and those around which something changes. */
    private Arbitrary<Long> count(List<Integer> usual) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (int count : codes.counts()) {
            edges.addAll(List.of(Math.max(0, count - 1), count, Math.min(PaidSeats.MAX_COUNT, count + 1)));
        }
        Arbitrary<Integer> plain = Arbitraries.of(usual);
        Arbitrary<Integer> counts = edges.isEmpty()
                ? plain
                : Arbitraries.frequencyOf(Tuple.of(2, plain), Tuple.of(1, Arbitraries.of(List.copyOf(edges))));
        return counts.map(Integer::longValue);
    }

    /** Nothing, the smallest amounts, usual ones, below 0 too, and those around which something changes. */
    private Arbitrary<Long> amount() {
        TreeSet<Long> edges = new TreeSet<>();
        long most = Amount.MAX.tenThousandths();
        for (long amount : codes.amounts()) {
            edges.addAll(List.of(Math.max(-most, amount - 1), amount, Math.min(most, amount + 1)));
        }
        Arbitrary<Long> plain = Arbitraries.of(
                Amount.UNITS, 0L, 1L, -1L, 5 * Amount.UNITS, -3 * Amount.UNITS, 12_345L, 1_000_000 * Amount.UNITS);
        return edges.isEmpty()
                ? plain
                : Arbitraries.frequencyOf(Tuple.of(2, plain), Tuple.of(1, Arbitraries.of(List.copyOf(edges))));
    }
}
