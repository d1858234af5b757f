package io.github.pciscoring.core.portfolio;

import static io.github.pciscoring.core.portfolio.SampleFacts.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.SubjectType;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A portfolio changed step by step is the one that is built from scratch from the same facts. */
class PortfolioChangesProperties {
    private static final int ALWAYS_OVERLAY = 1;
    private static final int NEVER_OVERLAY = Integer.MAX_VALUE;

    @Property(tries = 300)
    void apply_anySequence_isAsBuiltFromScratch(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int steps) {
        World world = new World(new Random(seed));
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            facts.addAll(world.next());
        }
        Portfolio portfolio = new PortfolioBuilder().addAll(facts).build();
        for (int step = 0; step < steps; step++) {
            List<String> before = new PortfolioRows(portfolio).sorted();
            int most = world.oneOf(ALWAYS_OVERLAY, 2, 4, NEVER_OVERLAY);
            PortfolioChanges changes = new PortfolioChanges(portfolio, 10, most);
            List<Fact> removable =
                    new ArrayList<>(facts.stream().filter(World::isRemovable).toList());
            for (int i = world.below(8); i > 0; i--) {
                if (world.below(2) == 0 && !removable.isEmpty()) {
                    Fact fact = removable.remove(world.below(removable.size()));
                    changes.remove(fact);
                    if (fact instanceof BillingLine line) {
                        facts.add(World.opposite(line));
                    } else {
                        facts.remove(fact);
                        world.forget(fact);
                    }
                } else {
                    List<Fact> more = world.next();
                    changes.addAll(more);
                    facts.addAll(more);
                }
            }
            Portfolio changed = changes.apply();
            assertThat(new PortfolioRows(portfolio).sorted()).isEqualTo(before);
            if (most == NEVER_OVERLAY) {
                assertThat(changed.overlay()).isEmpty();
            }
            assertSame(changed, new PortfolioBuilder().addAll(facts).build());
            List<Fact> readBack = changed.facts().toList();
            assertThat(PortfolioRows.sorted(readBack)).isEqualTo(PortfolioRows.sorted(facts));
            assertThat(changed.compact().facts()).containsExactlyElementsOf(readBack);
            portfolio = changed;
        }
    }

    @Property(tries = 100)
    void apply_contradiction_isRefusedWithoutEffect(@ForAll long seed) {
        World world = new World(new Random(seed));
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            facts.addAll(world.next());
        }
        Portfolio portfolio = new PortfolioBuilder().addAll(facts).build();
        List<String> before = new PortfolioRows(portfolio).sorted();
        PortfolioChanges changes = new PortfolioChanges(portfolio, 10, world.oneOf(ALWAYS_OVERLAY, NEVER_OVERLAY));
        changes.addAll(world.next()).add(SampleFacts.seats("S999", MAY, 1));
        assertThatThrownBy(changes::apply)
                .isInstanceOf(InvalidPortfolioException.class)
                .hasMessageContaining("subscription_id: unknown subscription: \"S999\"");
        assertThat(new PortfolioRows(portfolio).sorted()).isEqualTo(before);
    }

    private static void assertSame(Portfolio actual, Portfolio expected) {
        assertThat(new PortfolioRows(actual).sorted()).isEqualTo(new PortfolioRows(expected).sorted());
        for (AccountLevel level : AccountLevel.values()) {
            // People stay known without an affiliation.
            if (level != AccountLevel.PERSON) {
                assertThat(actual.count(level)).as("%s", level).isEqualTo(expected.count(level));
            }
        }
        assertThat(actual.coverage()).isEqualTo(expected.coverage());
        assertThat(actual.examsByCode()).isEqualTo(expected.examsByCode());
        assertThat(actual.subscriptionsByProduct()).isEqualTo(expected.subscriptionsByProduct());
        assertThat(actual.subscriptionsByChannel()).isEqualTo(expected.subscriptionsByChannel());
        assertThat(actual.partners()).hasSameSizeAs(expected.partners());
        for (PartnerRecord partner : expected.partners()) {
            PartnerRecord same = actual.partner(partner.id()).orElseThrow();
            assertThat(actual.partners().get(same.number())).isSameAs(same);
            assertThat(same.scored()).isEqualTo(partner.scored());
            assertThat(same.fact("rate")).isEqualTo(partner.fact("rate"));
            assertThat(same.fact("rate", MAY)).isEqualTo(partner.fact("rate", MAY));
        }
    }

    /** Makes facts that contradict none made before. */
    private static final class World {
        private final Random random;
        private final List<Fact> snapshots = new ArrayList<>();
        private int partners;
        private int tenants;
        private int subscriptions;
        private int people;

        World(Random random) {
            this.random = random;
        }

        int below(int bound) {
            return random.nextInt(bound);
        }

        int oneOf(int... values) {
            return values[below(values.length)];
        }

        static boolean isRemovable(Fact fact) {
            return switch (fact.table()) {
                // A person is defined by the affiliation that comes with it.
                case PARTNERS, TENANTS, SUBSCRIPTIONS, PEOPLE -> false;
                default -> true;
            };
        }

        static Fact opposite(BillingLine line) {
            return BillingLine.builder()
                    .from(line)
                    .kind(line.kind() == BillingLine.Kind.CHARGE ? BillingLine.Kind.CREDIT : BillingLine.Kind.CHARGE)
                    .build();
        }

        void forget(Fact fact) {
            snapshots.removeIf(taken -> isSameSlot(taken, fact));
        }

        List<Fact> next() {
            int kind = below(16);
            if (partners == 0 || kind == 0) {
                return List.of(Partner.of("P" + partners++));
            }
            if (tenants == 0 || kind == 1) {
                return List.of(SampleFacts.tenant("T" + tenants, "C" + below(++tenants)));
            }
            if (subscriptions == 0 || kind <= 3) {
                String product = "A" + below(3 + subscriptions / 8);
                return List.of(SampleFacts.subscription(
                        "S" + subscriptions++, "T" + below(tenants), product, below(2) == 0 ? "DIRECT" : "AGENT"));
            }
            if (people == 0 || kind == 4) {
                return List.of(
                        SampleFacts.person("H" + people, "P" + below(partners)),
                        SampleFacts.exam("H" + people++, "X" + below(3)));
            }
            if (kind == 5) {
                return List.of(SampleFacts.person("H" + below(people), "P" + below(partners)));
            }
            if (kind == 6) {
                return List.of(SampleFacts.exam("H" + below(people), "X" + below(4)));
            }
            String subscription = "S" + below(subscriptions);
            YearMonth month = MAY.minusMonths(below(6));
            if (kind <= 8) {
                return List.of(SampleFacts.association(
                        "P" + below(partners), subscription, MonthRange.from(MAY.minusMonths(below(3)))));
            }
            if (kind <= 10) {
                String amount = below(9) + (below(4) == 0 ? ".00" + below(99) : ".5");
                return List.of(
                        below(3) == 0
                                ? SampleFacts.credit(subscription, month, amount)
                                : SampleFacts.charge(subscription, month, below(20) == 0 ? "30000000" : amount));
            }
            if (kind <= 12) {
                return snapshot(SampleFacts.seats(subscription, month, below(40) == 0 ? 100_000 : below(3)));
            }
            if (kind <= 14) {
                Environment environment = below(3) == 0 ? Environment.SANDBOX : Environment.PRODUCTION;
                return snapshot(SampleFacts.users(subscription, month, environment, below(3)));
            }
            SubjectType type = SubjectType.values()[below(SubjectType.values().length)];
            String subject = switch (type) {
                case CUSTOMER -> "";
                case TENANT -> "T" + below(tenants);
                case SUBSCRIPTION -> subscription;
                case PERSON -> "H" + below(people);
                case PARTNER -> "P" + below(partners);
            };
            if (type == SubjectType.CUSTOMER) {
                return List.of();
            }
            return snapshot(
                    below(2) == 0
                            ? SampleFacts.own(type, subject, "rate", "" + below(9))
                            : SampleFacts.own(type, subject, "rate", "" + below(9), MAY));
        }

        private List<Fact> snapshot(Fact fact) {
            if (snapshots.stream().anyMatch(taken -> isSameSlot(taken, fact))) {
                return List.of();
            }
            snapshots.add(fact);
            return List.of(fact);
        }

        private static boolean isSameSlot(Fact one, Fact other) {
            return slot(one).equals(slot(other));
        }

        private static String slot(Fact fact) {
            return switch (fact.table()) {
                case SEATS -> {
                    PaidSeats seats = (PaidSeats) fact;
                    yield "seats " + seats.subscriptionId() + seats.month();
                }
                case USAGE -> {
                    ActiveUsers users = (ActiveUsers) fact;
                    yield "users " + users.subscriptionId() + users.month() + users.environment();
                }
                case FACTS -> {
                    OwnFact own = (OwnFact) fact;
                    yield "own " + own.subjectType() + own.subjectId() + own.month();
                }
                default -> fact.toString();
            };
        }
    }
}
