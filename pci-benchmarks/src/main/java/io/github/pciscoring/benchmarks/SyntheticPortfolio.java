package io.github.pciscoring.benchmarks;

import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.portfolio.BulkFacts;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A made-up portfolio, the same for the same sizes on every machine. Immutable, thread-safe.
 *
 * <p>What it is like: most customers have one tenant and a tenant one or two subscriptions, a few have dozens (the number
 * doubles with a fixed chance). Customers are served by one to four partners, whose popularity falls with their number. A
 * subscription is paid for some run of the 25 months up to {@link #AS_OF}, and sometimes lost and won back; while it
 * is, it has seats, users and a bill each month, with some months missing, some without a seat, and some credits.
 * Associations are of all types: most subscriptions have one, some two, some none, and one in eight each a revenue or a
 * usage claim. There are as many people as customers, with one or two affiliations and none to four exams.
 */
final class SyntheticPortfolio {
    /** The as-of month: the last with facts. */
    static final YearMonth AS_OF = YearMonth.of(2021, 6);

    private static final int LAST = MonthRange.month(AS_OF);
    private static final int FIRST = LAST - 24;
    private static final int LAST_DAY = Math.toIntExact(AS_OF.atEndOfMonth().toEpochDay());
    private static final int LARGEST_COUNT = 64;

    private static final List<String> PRODUCTS = List.of(
            "SALES",
            "BUSINESS_CENTRAL",
            "CUSTOMER_SERVICE",
            "TEAM_MEMBERS",
            "FINANCE_AND_OPERATIONS",
            "FIELD_SERVICE",
            "HR",
            "NOT_ELIGIBLE");
    private static final List<String> CHANNELS =
            List.of("CSP", "CSP", "CSP", "CSP", "CSP", "EA", "EA", "WEB_DIRECT", "WEB_DIRECT", "OTHER");
    private static final List<String> EXAMS =
            List.of("PL-200", "MB-210", "MB-230", "MB-300", "MB-310", "MB-800", "PL-400", "MB-500", "OTHER");

    private final int customers;
    private final int partners;

    /**
     * Describes a portfolio.
     *
     * @param customers the number of customers, and of people
     * @param partners the number of partners
     */
    SyntheticPortfolio(int customers, int partners) {
        this.customers = customers;
        this.partners = partners;
    }

    static String partnerId(int partner) {
        return "P" + partner;
    }

    /** Returns the partner with the median number of customers. */
    String typicalPartner() {
        return partnerId(partners / 2);
    }

    /** Returns the portfolio, built in bulk. */
    Portfolio build() {
        PortfolioBuilder builder = new PortfolioBuilder();
        writeTo(new BulkRows(builder.bulk(), partners));
        return builder.build();
    }

    /** Returns the same facts as value objects. */
    List<Fact> facts() {
        ValueRows rows = new ValueRows();
        writeTo(rows);
        return rows.facts();
    }

    /** Writes all rows; the same ones each time. */
    void writeTo(FactRows rows) {
        new Writer(rows, customers, partners).write();
    }

    /** Makes the rows, once. */
    private static final class Writer {
        private final SplittableRandom random = new SplittableRandom(2021);
        private final FactRows rows;
        private final int customers;
        private final int partners;
        private int tenants;
        private int subscriptions;

        Writer(FactRows rows, int customers, int partners) {
            this.rows = rows;
            this.customers = customers;
            this.partners = partners;
        }

        void write() {
            for (int partner = 0; partner < partners; partner++) {
                rows.partner(partner);
            }
            for (int customer = 0; customer < customers; customer++) {
                customer(customer);
            }
            for (int person = 0; person < customers; person++) {
                person(person);
            }
        }

        private boolean chance(int percent) {
            return random.nextInt(100) < percent;
        }

        private String oneOf(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        /** Returns a heavy-tailed number from 1 on. */
        private int count(int percentToDouble) {
            int count = 1;
            while (count < LARGEST_COUNT && chance(percentToDouble)) {
                count *= 2;
            }
            return count + random.nextInt(count);
        }

        private int anyPartner() {
            double rank = random.nextDouble();
            return (int) (rank * rank * partners);
        }

        private void customer(int customer) {
            int[] serving = new int[1 + random.nextInt(4)];
            for (int i = 0; i < serving.length; i++) {
                serving[i] = anyPartner();
            }
            for (int i = count(25); i > 0; i--) {
                rows.tenant(tenants++, customer);
                for (int j = count(30); j > 0; j--) {
                    subscription(serving);
                }
            }
        }

        private void subscription(int[] serving) {
            int begin = chance(40) ? FIRST : FIRST + random.nextInt(25);
            int end = chance(70) ? LAST : begin + random.nextInt(25);
            String channel = oneOf(CHANNELS);
            int agreement = channel.equals("EA") ? begin - random.nextInt(18) : BulkFacts.NO_MONTH;
            rows.subscription(subscriptions++, oneOf(PRODUCTS), channel, agreement);
            associations(serving, channel.equals("CSP") ? "CSP" : "DPOR", begin);
            months(begin, Math.min(end, LAST));
            if (end + 4 < LAST && chance(50)) {
                months(end + 3, LAST);
            }
        }

        private void associations(int[] serving, String usual, int begin) {
            if (chance(90)) {
                rows.association(serving[0], usual, chance(50) ? MonthRange.OPEN_FIRST : begin, lastOfLink(begin));
            }
            int another = serving[random.nextInt(serving.length)];
            if (chance(25)) {
                rows.association(another, chance(50) ? "CSP" : "DPOR", begin + random.nextInt(12), lastOfLink(begin));
            }
            if (chance(12)) {
                rows.association(another, "CPOR_OSA", begin + random.nextInt(6), lastOfLink(begin));
            }
            if (chance(12)) {
                rows.association(another, "CPOR_OSU", begin + random.nextInt(6), lastOfLink(begin));
            }
        }

        private int lastOfLink(int begin) {
            return chance(70) ? MonthRange.OPEN_LAST : begin + 12 + random.nextInt(12);
        }

        private void months(int begin, int end) {
            int seats = 1 + random.nextInt(40);
            long price = (8 + random.nextInt(60)) * 10_000L + random.nextInt(10_000);
            boolean sandbox = chance(15);
            for (int month = begin; month <= end; month++) {
                seats += random.nextInt(3) - random.nextInt(2);
                int dice = random.nextInt(100);
                if (dice >= 2) { // no row at all in one month of fifty
                    rows.seats(month, dice < 4 ? 0 : Math.max(1, seats));
                }
                int most = Math.max(1, Math.min(seats, (month - begin) * 3 + 1));
                rows.users(month, Environment.PRODUCTION, random.nextInt(most + 1));
                if (sandbox) {
                    rows.users(month, Environment.SANDBOX, random.nextInt(4));
                }
                rows.billing(month, Math.max(1, seats) * price);
                if (dice >= 95) {
                    rows.billing(month, -price);
                }
            }
        }

        private void person(int person) {
            rows.affiliation(person, anyPartner(), LAST - random.nextInt(60), MonthRange.OPEN_LAST);
            if (chance(10)) {
                rows.affiliation(person, anyPartner(), MonthRange.OPEN_FIRST, LAST - random.nextInt(6));
            }
            for (int i = random.nextInt(5); i > 0; i--) {
                int passedOn = LAST_DAY - random.nextInt(1000);
                int expiresOn = chance(60) ? passedOn + 730 : BulkFacts.NEVER_EXPIRES;
                rows.exam(oneOf(EXAMS), passedOn, expiresOn);
            }
        }
    }
}
