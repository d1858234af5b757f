package io.github.pciscoring.core.portfolio;

import static io.github.pciscoring.core.portfolio.SampleFacts.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The same facts make the same portfolio in whatever order and way they come. */
class PortfolioBuilderProperties {

    @Property(tries = 200)
    void build_shuffledFacts_givesTheSameAnswers(@ForAll("facts") List<Fact> facts, @ForAll long seed) {
        Portfolio given = new PortfolioBuilder().addAll(facts).build();
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));

        Portfolio other = new PortfolioBuilder().addAll(shuffled).build();

        assertSameAnswers(other, given);
        assertThat(other.partners())
                .extracting(PartnerRecord::id)
                .containsExactlyElementsOf(shuffled.stream()
                        .filter(Partner.class::isInstance)
                        .map(fact -> ((Partner) fact).id())
                        .toList());
    }

    @Property(tries = 200)
    void build_factsInBulk_givesTheSameAnswers(@ForAll("facts") List<Fact> facts) {
        PortfolioBuilder inBulk = new PortfolioBuilder();
        facts.forEach(fact -> addInBulk(inBulk.bulk(), fact));
        assertSameAnswers(inBulk.build(), new PortfolioBuilder().addAll(facts).build());
    }

    @Property(tries = 200)
    void facts_readBack_areThoseGivenAndMakeTheSame(@ForAll("facts") List<Fact> facts) {
        Portfolio given = new PortfolioBuilder().addAll(facts).build();

        List<Fact> readBack = given.facts().toList();

        assertThat(PortfolioRows.sorted(readBack)).isEqualTo(PortfolioRows.sorted(facts));
        Portfolio again = new PortfolioBuilder().addAll(given.facts()::iterator).build();
        assertThat(again.facts()).containsExactlyInAnyOrderElementsOf(readBack);
        assertThat(new PortfolioRows(again).sorted()).isEqualTo(new PortfolioRows(given).sorted());
    }

    private static void assertSameAnswers(Portfolio actual, Portfolio expected) {
        for (AccountLevel level : AccountLevel.values()) {
            assertThat(actual.count(level)).as("%s", level).isEqualTo(expected.count(level));
        }
        assertThat(actual.coverage()).isEqualTo(expected.coverage());
        assertThat(actual.examsByCode()).isEqualTo(expected.examsByCode());
        assertThat(actual.subscriptionsByProduct()).isEqualTo(expected.subscriptionsByProduct());
        assertThat(actual.subscriptionsByChannel()).isEqualTo(expected.subscriptionsByChannel());
        for (PartnerRecord partner : expected.partners()) {
            PartnerRecord same = actual.partner(partner.id()).orElseThrow();
            assertThat(same.scored()).isEqualTo(partner.scored());
            assertThat(same.fact("rate")).isEqualTo(partner.fact("rate"));
            assertThat(same.fact("rate", MAY)).isEqualTo(partner.fact("rate", MAY));
        }
        assertThat(new PortfolioRows(actual).sorted()).isEqualTo(new PortfolioRows(expected).sorted());
    }

    private static void addInBulk(BulkFacts bulk, Fact fact) {
        if (fact instanceof Partner partner) {
            bulk.partner(partner, 1);
        } else if (fact instanceof Tenant tenant) {
            bulk.tenant(bulk.tenantRef(tenant.id()), bulk.customerRef(tenant.customerId()), 1);
        } else if (fact instanceof Subscription it) {
            int product = bulk.code(it.product());
            int start = it.agreementStart().map(MonthRange::month).orElse(BulkFacts.NO_MONTH);
            bulk.subscription(
                    bulk.subscriptionRef(it.id()),
                    bulk.tenantRef(it.tenantId()),
                    product,
                    bulk.code(it.channel()),
                    start,
                    1);
        } else if (fact instanceof PartnerAssociation it) {
            bulk.association(
                    bulk.partnerRef(it.partnerId()),
                    bulk.subscriptionRef(it.subscriptionId()),
                    bulk.code(it.type()),
                    it.months().first(),
                    it.months().last(),
                    1);
        } else if (fact instanceof BillingLine it) {
            long sign = it.kind() == BillingLine.Kind.CHARGE ? 1 : -1;
            bulk.billing(
                    bulk.subscriptionRef(it.subscriptionId()),
                    MonthRange.month(it.month()),
                    sign * it.amount().tenThousandths(),
                    1);
        } else if (fact instanceof PaidSeats it) {
            bulk.seats(bulk.subscriptionRef(it.subscriptionId()), MonthRange.month(it.month()), it.seats(), 1);
        } else if (fact instanceof ActiveUsers it) {
            bulk.users(
                    bulk.subscriptionRef(it.subscriptionId()),
                    MonthRange.month(it.month()),
                    it.environment(),
                    it.users(),
                    1);
        } else if (fact instanceof Affiliation it) {
            bulk.affiliation(
                    bulk.personRef(it.personId()),
                    bulk.partnerRef(it.partnerId()),
                    it.months().first(),
                    it.months().last(),
                    1);
        } else if (fact instanceof ExamPass it) {
            bulk.exam(
                    bulk.personRef(it.personId()),
                    bulk.code(it.exam()),
                    (int) it.passedOn().toEpochDay(),
                    BulkFacts.NEVER_EXPIRES,
                    1);
        } else if (fact instanceof OwnFact it) {
            bulk.fact(
                    it.subjectType(),
                    it.subjectType() == SubjectType.PARTNER
                            ? bulk.partnerRef(it.subjectId())
                            : bulk.customerRef(it.subjectId()),
                    it.month().map(MonthRange::month).orElse(BulkFacts.NO_MONTH),
                    bulk.code(it.name()),
                    it.value().tenThousandths(),
                    1);
        }
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        return Arbitraries.longs().withoutEdgeCases().map(PortfolioBuilderProperties::facts);
    }

    /** Facts without a contradiction, on so few things that they often meet. */
    private static List<Fact> facts(long seed) {
        Random random = new Random(seed);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            facts.add(Partner.builder().id("P" + i).scored(random.nextBoolean()).build());
            if (random.nextBoolean()) {
                facts.add(SampleFacts.own(SubjectType.PARTNER, "P" + i, "rate", "" + random.nextInt(9)));
            }
            if (random.nextBoolean()) {
                facts.add(SampleFacts.own(SubjectType.PARTNER, "P" + i, "rate", "" + random.nextInt(9), MAY));
            }
        }
        for (int i = 0; i < 4; i++) {
            facts.add(SampleFacts.tenant("T" + i, "C" + i / (1 + random.nextInt(2))));
        }
        facts.add(SampleFacts.own(SubjectType.CUSTOMER, "C0", "size", "3"));
        int subscriptions = random.nextInt(8);
        for (int i = 0; i < subscriptions; i++) {
            String product = random.nextBoolean() ? "A" : "B";
            String channel = random.nextBoolean() ? "DIRECT" : "AGENT";
            facts.add(SampleFacts.subscription("S" + i, "T" + random.nextInt(4), product, channel));
            for (int back = 0; back < 3; back++) {
                if (random.nextBoolean()) {
                    facts.add(SampleFacts.seats("S" + i, MAY.minusMonths(back), random.nextInt(3)));
                }
                if (random.nextBoolean()) {
                    facts.add(SampleFacts.charge("S" + i, MAY.minusMonths(back), "" + random.nextInt(9)));
                    facts.add(SampleFacts.credit("S" + i, MAY.minusMonths(random.nextInt(3)), "1.5"));
                }
                for (Environment environment : Environment.values()) {
                    if (random.nextBoolean()) {
                        facts.add(SampleFacts.users("S" + i, MAY.minusMonths(back), environment, random.nextInt(9)));
                    }
                }
                if (random.nextBoolean()) {
                    facts.add(SampleFacts.association(
                            "P" + random.nextInt(3), "S" + i, MonthRange.from(MAY.minusMonths(random.nextInt(9)))));
                }
            }
        }
        int people = random.nextInt(3);
        for (int i = 0; i < people; i++) {
            facts.add(SampleFacts.person("H" + i, "P" + random.nextInt(3)));
            facts.add(SampleFacts.person("H" + i, "P" + random.nextInt(3)));
            facts.add(SampleFacts.exam("H" + i, "X" + random.nextInt(3)));
        }
        return facts;
    }
}
