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

/** Portfolios that look like real ones, with the rule author's own facts, which the samples do not know. */
final class SampleCases {
    /** More than the engine gives to a thread at once. */
    private static final int CUSTOMERS = 300;

    private static final int PEOPLE = 40;
    private static final int PARTNERS = 4;
    private static final int MOST_WHOLE = 200;

    private SampleCases() {}

    /** Returns the one for the laws. */
    static PortfolioCase of(UnderTest tested) {
        return of(
                tested,
                SampleOptions.ofPartners(PARTNERS).withCustomers(CUSTOMERS).withPeople(PEOPLE));
    }

    static PortfolioCase of(UnderTest tested, SampleOptions options) {
        Set<String> agreements = new LinkedHashSet<>(options.agreementChannels());
        agreements.addAll(tested.codes().agreementChannels());
        SampleOptions complete = options.withAgreementChannels(agreements);
        List<Fact> facts =
                new ArrayList<>(SamplePortfolio.of(tested.rules(), complete).facts());
        Random random = new Random(options.seed());
        for (FactName name : tested.codes().facts()) {
            for (String subject : subjects(name.subjectType(), facts)) {
                addFacts(facts, name, subject, complete, tested.codes().lookBack(), random);
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

    /** Adds a number for most months, and one without month. */
    private static void addFacts(
            List<Fact> facts, FactName name, String subject, SampleOptions options, int lookBack, Random random) {
        OwnFact.Builder fact = fact(name, subject);
        facts.add(fact.value(Amount.of(random.nextInt(MOST_WHOLE))).build());
        for (int back = 0; back <= lookBack; back++) {
            YearMonth month = options.lastMonth().minusMonths(back);
            if (random.nextInt(4) > 0) {
                facts.add(fact.month(month)
                        .value(Amount.of(random.nextInt(MOST_WHOLE)))
                        .build());
            }
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
