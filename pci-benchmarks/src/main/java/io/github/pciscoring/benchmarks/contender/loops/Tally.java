package io.github.pciscoring.benchmarks.contender.loops;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.benchmarks.contender.SmbRules;
import java.util.ArrayList;
import java.util.List;

/** The sums of all partners, over the accounts that one thread has visited. Not thread-safe. */
final class Tally {
    /** The slots of a partner; eight, so that they fill one cache line. */
    private static final int SLOTS = 8;

    private static final int REVENUE = 0;
    private static final int ADDS = 1;
    private static final int CONSULTANTS = 2;
    private static final int DEVELOPERS = 3;
    private static final int DEPLOYMENTS = 4;
    private static final int CURRENT = 5;
    private static final int BASELINE = 6;

    private final Columns columns;
    private final SmbRules rules;
    private final int asOf;
    private final long[] sums;

    Tally(Columns columns, SmbRules rules, int asOfBit) {
        this.columns = columns;
        this.rules = rules;
        this.asOf = asOfBit;
        this.sums = new long[columns.partners.size() * SLOTS];
    }

    /** Visits some customers for adds and losses (SPEC, measure 2). */
    void customers(int from, int to) {
        long window = MonthBits.window(rules.addsMonths(), asOf);
        long[] paidMonths = columns.paid;
        int[] starts = columns.customerLinks.starts;
        int[] partners = columns.customerLinks.partners;
        long[] months = columns.customerLinks.months;
        for (int customer = from; customer < to; customer++) {
            long paid = paidMonths[customer];
            long before = paid << 1;
            long changes = (paid ^ before) & window;
            if (changes == 0) {
                continue;
            }
            long adds = changes & paid;
            long losses = changes & before;
            for (int link = starts[customer]; link < starts[customer + 1]; link++) {
                long credited = months[link];
                sums[partners[link] * SLOTS + ADDS] +=
                        Long.bitCount(adds & credited) - Long.bitCount(losses & credited << 1);
            }
        }
    }

    /** Visits some tenants for deployments and growth (SPEC, measures 5 and 6). */
    void tenants(int from, int to) {
        int[] starts = columns.tenantLinks.starts;
        int[] partners = columns.tenantLinks.partners;
        long[] months = columns.tenantLinks.months;
        long now = 1L << asOf;
        long past = 1L << (asOf - rules.growthBaseline());
        for (int tenant = from; tenant < to; tenant++) {
            long anyone = 0;
            for (int link = starts[tenant]; link < starts[tenant + 1]; link++) {
                anyone |= months[link];
            }
            if ((anyone & (now | past)) == 0) {
                continue;
            }
            long current = users(tenant, asOf);
            long baseline = users(tenant, asOf - rules.growthBaseline());
            int deployed = (anyone & now) != 0 && isNewlyDeployed(tenant) ? 1 : 0;
            for (int link = starts[tenant]; link < starts[tenant + 1]; link++) {
                int sum = partners[link] * SLOTS;
                if ((months[link] & now) != 0) {
                    sums[sum + CURRENT] += current;
                    sums[sum + DEPLOYMENTS] += deployed;
                }
                if ((months[link] & past) != 0) {
                    sums[sum + BASELINE] += baseline;
                }
            }
        }
    }

    private boolean isNewlyDeployed(int tenant) {
        if (value(columns.users, tenant, asOf - rules.deploymentBaseline()) >= rules.below()) {
            return false;
        }
        int row = tenant * columns.span - columns.firstBit;
        int first = Math.max(asOf - rules.deploymentMonths().oldest(), columns.firstBit);
        int last = Math.min(asOf - rules.deploymentMonths().newest(), columns.firstBit + columns.span - 1);
        int most = 0;
        for (int bit = first; bit <= last; bit++) {
            most = Math.max(most, columns.users[row + bit]);
        }
        return most > rules.above();
    }

    /** Returns a tenant's users in all environments. */
    private long users(int tenant, int bit) {
        int sandbox = columns.sandboxRows[tenant];
        long production = value(columns.users, tenant, bit);
        return sandbox < 0 ? production : production + value(columns.sandbox, sandbox, bit);
    }

    private int value(int[] column, int row, int bit) {
        int month = bit - columns.firstBit;
        return month < 0 || month >= columns.span ? 0 : column[row * columns.span + month];
    }

    /** Visits some subscriptions for revenue (SPEC, measure 1). */
    void subscriptions(int from, int to) {
        long window = MonthBits.window(rules.revenueMonths(), asOf);
        long[] billed = columns.billed;
        int[] starts = columns.billedLinks.starts;
        int[] partners = columns.billedLinks.partners;
        long[] months = columns.billedLinks.months;
        int width = columns.span + 1;
        for (int subscription = from; subscription < to; subscription++) {
            int row = subscription * width - columns.firstBit;
            for (int link = starts[subscription]; link < starts[subscription + 1]; link++) {
                long revenue = 0;
                // What credits lies in months with numbers only, so that every run has both its ends in the row.
                for (long rest = months[link] & window; rest != 0; ) {
                    int first = Long.numberOfTrailingZeros(rest);
                    int end = first + Long.numberOfTrailingZeros(~(rest >>> first));
                    revenue += billed[row + end] - billed[row + first];
                    rest = end == Long.SIZE ? 0 : rest >>> end << end;
                }
                sums[partners[link] * SLOTS + REVENUE] += revenue;
            }
        }
    }

    /** Visits some people for their exams (SPEC, measures 3 and 4). */
    void people(int from, int to) {
        int[] starts = columns.affiliations.starts;
        int[] partners = columns.affiliations.partners;
        long[] months = columns.affiliations.months;
        for (int person = from; person < to; person++) {
            long consultant = columns.consultants[person] >>> asOf & 1;
            long developer = columns.developers[person] >>> asOf & 1;
            if ((consultant | developer) == 0) {
                continue;
            }
            for (int link = starts[person]; link < starts[person + 1]; link++) {
                long affiliated = months[link] >>> asOf & 1;
                sums[partners[link] * SLOTS + CONSULTANTS] += consultant & affiliated;
                sums[partners[link] * SLOTS + DEVELOPERS] += developer & affiliated;
            }
        }
    }

    void merge(Tally other) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.sums[i];
        }
    }

    /** Returns the answers of the scored partners. */
    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (int partner = 0; partner < columns.partners.size(); partner++) {
            if (columns.partners.get(partner).scored()) {
                answers.add(answer(partner));
            }
        }
        return answers;
    }

    private Answer answer(int partner) {
        int sum = partner * SLOTS;
        return rules.points()
                .answer(
                        columns.partners.get(partner).id(),
                        sums[sum + REVENUE],
                        sums[sum + ADDS],
                        sums[sum + CONSULTANTS],
                        sums[sum + DEVELOPERS],
                        sums[sum + DEPLOYMENTS],
                        sums[sum + CURRENT],
                        sums[sum + BASELINE]);
    }
}
