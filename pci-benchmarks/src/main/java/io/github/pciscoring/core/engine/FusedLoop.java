package io.github.pciscoring.core.engine;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.benchmarks.contender.Contender;
import io.github.pciscoring.benchmarks.contender.SmbIndicator;
import io.github.pciscoring.benchmarks.contender.SmbRules;
import io.github.pciscoring.core.columns.AccountTree;
import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import java.time.YearMonth;
import java.util.List;

/**
 * The sums of the six indicators in one hand-written pass over the columns that the engine has bound, on one thread: what is
 * left of tallying without plug-ins and checks. Stands in the engine's package, outside its module, since nobody else can read
 * these columns. Thread-safe.
 */
public final class FusedLoop implements Contender {
    /** The slots of a partner; eight, so that they fill one cache line. */
    private static final int SLOTS = 8;

    private static final int REVENUE = 0;
    private static final int ADDS = 1;
    private static final int CONSULTANTS = 2;
    private static final int DEVELOPERS = 3;
    private static final int DEPLOYMENTS = 4;
    private static final int CURRENT = 5;
    private static final int BASELINE = 6;

    private final BoundPortfolio bound;
    private final BoundPart base;
    private final SmbRules rules;
    private final CreditColumn revenuePartners;
    private final MonthSeries billed;
    private final CreditColumn addPartners;
    private final MonthIntervals paid;
    /** Of growth, which are those of deployments too; {@link SmbRules} sees to it. */
    private final CreditColumn userPartners;

    private final MonthSeries users;
    private final MonthIntervals notBelow;
    private final MonthIntervals above;
    private final CreditColumn employers;
    private final MonthIntervals consultants;
    private final MonthIntervals developers;

    /** Finds the columns of the indicators, in a portfolio without changed accounts. */
    public FusedLoop(BoundPortfolio bound) {
        if (bound.parts() != 1) {
            throw new IllegalArgumentException("changed accounts stand elsewhere");
        }
        this.bound = bound;
        this.base = bound.part(0);
        this.rules = SmbRules.of(bound.rules());
        this.revenuePartners = credits(SmbIndicator.REVENUE);
        this.billed = series(SmbIndicator.REVENUE);
        this.addPartners = credits(SmbIndicator.ADDS);
        this.paid = months(SmbIndicator.ADDS, 0);
        this.userPartners = credits(SmbIndicator.GROWTH);
        this.users = series(SmbIndicator.GROWTH);
        this.notBelow = months(SmbIndicator.DEPLOYMENTS, 0);
        this.above = months(SmbIndicator.DEPLOYMENTS, 1);
        this.employers = credits(SmbIndicator.CONSULTANTS);
        this.consultants = months(SmbIndicator.CONSULTANTS, 0);
        this.developers = months(SmbIndicator.DEVELOPERS, 0);
    }

    private BoundInputs inputs(SmbIndicator indicator) {
        return base.inputs().get(indicator.placeIn(bound.rules()));
    }

    private Inputs declared(SmbIndicator indicator) {
        return bound.boundRules()
                .indicators()
                .get(indicator.placeIn(bound.rules()))
                .shape()
                .inputs();
    }

    private CreditColumn credits(SmbIndicator indicator) {
        return inputs(indicator).credits(declared(indicator).credits().get(0));
    }

    private MonthSeries series(SmbIndicator indicator) {
        return inputs(indicator).series(declared(indicator).series().get(0));
    }

    private MonthIntervals months(SmbIndicator indicator, int place) {
        return inputs(indicator).months(declared(indicator).months().get(place));
    }

    @Override
    public String name() {
        return "fused loop, 1 thread";
    }

    @Override
    public String does() {
        return "the sums of all six indicators, from the engine's own bound columns; rules in code";
    }

    /** Returns the sums alone. */
    @Override
    public long[] run(YearMonth asOf) {
        return new Pass(MonthRange.month(asOf)).run();
    }

    @Override
    public List<Answer> scoreAll(YearMonth asOf) {
        long[] sums = run(asOf);
        return bound.portfolio().partners().stream()
                .filter(PartnerRecord::scored)
                .map(partner -> answer(partner, sums))
                .toList();
    }

    private Answer answer(PartnerRecord partner, long[] sums) {
        int at = partner.number() * SLOTS;
        return rules.points()
                .answer(
                        partner.id(),
                        sums[at + REVENUE],
                        sums[at + ADDS],
                        sums[at + CONSULTANTS],
                        sums[at + DEVELOPERS],
                        sums[at + DEPLOYMENTS],
                        sums[at + CURRENT],
                        sums[at + BASELINE]);
    }

    /** One pass, customer by customer, then person by person. */
    private final class Pass {
        private final int asOf;
        private final long revenueMonths = rules.revenueMonths().mask();
        private final long addsMonths = rules.addsMonths().mask();
        private final long deploymentMonths = rules.deploymentMonths().mask();
        private final long[] sums = new long[bound.portfolio().partners().size() * SLOTS];

        Pass(int asOf) {
            this.asOf = asOf;
        }

        long[] run() {
            AccountTree tree = base.columns().tree();
            int customers = tree.size(AccountLevel.CUSTOMER);
            int subscription = 0;
            int tenant = 0;
            for (int customer = 0; customer < customers; customer++) {
                int firstSubscription = subscription;
                subscription = tree.begin(AccountLevel.SUBSCRIPTION, AccountLevel.CUSTOMER, customer + 1);
                bills(revenuePartners.begin(firstSubscription), revenuePartners.begin(subscription));
                payments(customer);
                int firstTenant = tenant;
                tenant = tree.begin(AccountLevel.TENANT, AccountLevel.CUSTOMER, customer + 1);
                for (int each = firstTenant; each < tenant; each++) {
                    users(each);
                }
            }
            int people = bound.portfolio().count(AccountLevel.PERSON);
            for (int person = 0; person < people; person++) {
                exams(person);
            }
            return sums;
        }

        private void bills(int firstLink, int endLinks) {
            MonthIntervals months = revenuePartners.months();
            for (int link = firstLink; link < endLinks; link++) {
                long credited = months.window(link, asOf) & revenueMonths;
                if (credited != 0) {
                    sums[revenuePartners.partner(link) * SLOTS + REVENUE] +=
                            billed.sum(revenuePartners.account(link), credited, asOf);
                }
            }
        }

        private void payments(int customer) {
            long now = paid.window(customer, asOf);
            long before = now >>> 1;
            long changes = (now ^ before) & addsMonths;
            if (changes == 0) {
                return;
            }
            int end = addPartners.end(customer);
            for (int link = addPartners.begin(customer); link < end; link++) {
                long credited = addPartners.months().window(link, asOf);
                sums[addPartners.partner(link) * SLOTS + ADDS] +=
                        Long.bitCount(changes & now & credited) - Long.bitCount(changes & before & credited >>> 1);
            }
        }

        private void users(int tenant) {
            long past = 1L << rules.growthBaseline();
            int end = userPartners.end(tenant);
            long current = -1;
            long baseline = -1;
            int deployed = 0;
            for (int link = userPartners.begin(tenant); link < end; link++) {
                long credited = userPartners.months().window(link, asOf);
                int at = userPartners.partner(link) * SLOTS;
                if ((credited & 1) != 0) {
                    if (current < 0) {
                        current = users.at(tenant, asOf);
                        deployed = isNewlyDeployed(tenant) ? 1 : 0;
                    }
                    sums[at + CURRENT] += current;
                    sums[at + DEPLOYMENTS] += deployed;
                }
                if ((credited & past) != 0) {
                    baseline = baseline < 0 ? users.at(tenant, asOf - rules.growthBaseline()) : baseline;
                    sums[at + BASELINE] += baseline;
                }
            }
        }

        private boolean isNewlyDeployed(int tenant) {
            return (notBelow.window(tenant, asOf) >>> rules.deploymentBaseline() & 1) == 0
                    && (above.window(tenant, asOf) & deploymentMonths) != 0;
        }

        private void exams(int person) {
            long consultant = consultants.window(person, asOf) & 1;
            long developer = developers.window(person, asOf) & 1;
            if ((consultant | developer) == 0) {
                return;
            }
            int end = employers.end(person);
            for (int link = employers.begin(person); link < end; link++) {
                long affiliated = employers.months().window(link, asOf) & 1;
                int at = employers.partner(link) * SLOTS;
                sums[at + CONSULTANTS] += consultant & affiliated;
                sums[at + DEVELOPERS] += developer & affiliated;
            }
        }
    }
}
