package io.github.pciscoring.testkit;

import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.samples.SampleOptions;
import io.github.pciscoring.samples.SamplePortfolio;
import io.github.pciscoring.testkit.portfolio.FactName;
import io.github.pciscoring.testkit.portfolio.PortfolioCase;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Portfolios that look like real ones, with the rule author's own facts, which the samples do not know. */
final class SampleCases {
    /** More than the engine gives to a thread at once. */
    private static final int CUSTOMERS = 300;

    private static final int PEOPLE = 40;
    private static final int PARTNERS = 4;
    private static final int SIZES = 4;
    /** Own facts are whole numbers below this, or a thousand times as large. */
    private static final int MOST_WHOLE = 200;

    private static final int THOUSAND = 1_000;

    private SampleCases() {}

    /** Returns the one for the laws. */
    static PortfolioCase of(UnderTest tested) {
        return of(
                tested,
                SampleOptions.ofPartners(PARTNERS).withCustomers(CUSTOMERS).withPeople(PEOPLE),
                1);
    }

    /** Returns larger and larger ones, in which some partners do ever better. */
    static Stream<PortfolioCase> growing(UnderTest tested) {
        List<Integer> units = tested.codes().facts().isEmpty() ? List.of(1) : List.of(1, THOUSAND);
        return IntStream.rangeClosed(1, SIZES)
                .boxed()
                .flatMap(size -> units.stream()
                        .map(unit -> of(
                                tested,
                                SampleOptions.ofPartners(4 * size)
                                        .withCustomers(100 * size * size)
                                        .withPeople(40 * size)
                                        .withMonths(Math.max(
                                                SampleOptions.DEFAULT_MONTHS,
                                                tested.codes().lookBack() + 2))
                                        .withSeed(size),
                                unit)));
    }

    /** Returns one with own facts of some size. */
    private static PortfolioCase of(UnderTest tested, SampleOptions options, int unit) {
        Set<String> agreements = new LinkedHashSet<>(options.agreementChannels());
        agreements.addAll(tested.codes().agreementChannels());
        SampleOptions complete = options.withAgreementChannels(agreements);
        List<Fact> facts =
                new ArrayList<>(SamplePortfolio.of(tested.rules(), complete).facts());
        Random random = new Random(options.seed());
        for (FactName name : tested.codes().facts()) {
            for (String subject : subjects(name.subjectType(), facts)) {
                addFacts(
                        facts,
                        name,
                        subject,
                        complete.lastMonth(),
                        tested.codes().lookBack(),
                        () -> Amount.of((long) unit * random.nextInt(MOST_WHOLE)));
            }
        }
        for (FactName name : tested.codes().marks()) {
            for (String subject : subjects(name.subjectType(), facts)) {
                if (random.nextBoolean()) {
                    facts.add(fact(name, subject).value(Amount.of(1)).build());
                }
            }
        }
        return new PortfolioCase(facts, options.lastMonth());
    }

    /** Adds a number for each month that is read, and one without month. */
    private static void addFacts(
            List<Fact> facts, FactName name, String subject, YearMonth last, int lookBack, Supplier<Amount> value) {
        OwnFact.Builder fact = fact(name, subject);
        facts.add(fact.value(value.get()).build());
        for (int back = 0; back <= lookBack; back++) {
            facts.add(fact.month(last.minusMonths(back)).value(value.get()).build());
        }
    }

    private static OwnFact.Builder fact(FactName name, String subject) {
        return OwnFact.builder()
                .subjectType(name.subjectType())
                .subjectId(subject)
                .name(name.name());
    }

    private static Set<String> subjects(SubjectType type, List<Fact> facts) {
        Set<String> subjects = new LinkedHashSet<>();
        for (Fact fact : facts) {
            if (type == SubjectType.PARTNER && fact instanceof Partner partner) {
                subjects.add(partner.id());
            } else if (type == SubjectType.CUSTOMER && fact instanceof Tenant tenant) {
                subjects.add(tenant.customerId());
            } else if (type == SubjectType.TENANT && fact instanceof Tenant tenant) {
                subjects.add(tenant.id());
            } else if (type == SubjectType.SUBSCRIPTION && fact instanceof Subscription subscription) {
                subjects.add(subscription.id());
            } else if (type == SubjectType.PERSON && fact instanceof Affiliation affiliation) {
                subjects.add(affiliation.personId());
            }
        }
        return subjects;
    }
}
