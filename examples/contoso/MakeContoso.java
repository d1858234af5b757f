import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes the example portfolio of this folder: fictional partners, customers and people, the same bytes on every run.
 *
 * <p>Run as {@code java examples/contoso/MakeContoso.java examples/contoso}. The story comes first, as tables; below it
 * stands what derives the rows of a month from it. What each line of the story is there to show is told in README.md.
 */
public final class MakeContoso {

    private static final YearMonth FIRST = YearMonth.of(2019, 6);
    private static final YearMonth LAST = YearMonth.of(2021, 6);
    private static final List<YearMonth> MONTHS =
            Stream.iterate(FIRST, m -> !m.isAfter(LAST), m -> m.plusMonths(1)).toList();

    // partner | name | scored
    private static final String PARTNERS = """
            contoso  | Contoso Business Solutions | yes
            fabrikam | Fabrikam, Inc.             | no
            litware  | Litware Cloud Resellers    | no
            """;

    /*
     * customer | subscription | product | channel, EA with the agreement's start | seats | production users | partners
     *
     * customer: its tenant is called alike, with ".example" behind; "customer/other" is its tenant "other.example".
     * seats (paid ones), users: "7, 2020-10 9" is 7 from the first month on and 9 from 2020-10 on; "-" is none at all.
     *     "~9" is 9 give or take one, differently each month, but never more than the paid seats.
     * partners: "contoso DPOR 2020-12..", the months or days in which it holds, both ends optional.
     */
    private static final String SUBSCRIPTIONS = """
            # Customers of long standing, sold by Contoso
            adatum                             | S-0001 | BUSINESS_CENTRAL       | CSP        | 1              | 1                               | contoso CSP
            adatum                             | S-0002 | TEAM_MEMBERS           | CSP        | 7, 2020-10 9   | ~6, 2020-10 ~8                  | contoso CSP
            fourth-coffee                      | S-0003 | TEAM_MEMBERS           | CSP        | 12             | ~11, 2020-04 7, 2020-09 ~9      | contoso CSP
            coho-vineyard                      | S-0004 | CUSTOMER_SERVICE       | CSP        | 2              | ~2                              | contoso CSP
            graphic-design-institute           | S-0005 | SALES                  | CSP        | 1              | 1                               | contoso CSP
            graphic-design-institute           | S-0006 | OFFICE_365             | CSP        | 25             | ~22                             | contoso CSP
            school-of-fine-art                 | S-0007 | TEAM_MEMBERS           | CSP        | 10             | ~9                              | contoso CSP
            lucerne-publishing                 | S-0008 | CUSTOMER_SERVICE       | CSP        | 1              | 1                               | contoso CSP
            lucerne-publishing/lucerne-archive | S-0009 | CAPACITY_AND_STORAGE   | CSP        | -              | -                               | contoso CSP
            lakeshore-retail                   | S-0010 | OFFICE_365             | CSP        | 18             | ~16                             | contoso CSP
            lakeshore-retail                   | S-0011 | AZURE                  | CSP        | -              | -                               | contoso CSP
            pine-hill-dairy                    | S-0012 | AUTOMATION             | CSP        | 2020-06 4      | 2020-06 ~3                      | contoso CSP
            coho-winery                        | S-0013 | TEAM_MEMBERS           | CSP        | 8, 2020-10 11  | 5, 2020-10 ~7                   | contoso CSP

            # Enterprise agreements: bills count in an agreement's first twelve months only
            woodgrove-bank                     | S-0014 | SALES                  | EA 2019-09 | 2019-09 10     | 2019-09 ~9                      | contoso DPOR
            woodgrove-bank/woodgrove-life      | S-0015 | TEAM_MEMBERS           | EA 2020-12 | 2020-12 9      | 2020-12 4, 2021-01 ~7           | contoso DPOR
            humongous-insurance                | S-0016 | CUSTOMER_SERVICE       | EA 2018-07 | 30, 2020-11 24 | ~27, 2020-11 ~22                | contoso DPOR; fabrikam CPOR_OSU 2021-01..
            humongous-insurance                | S-0017 | TEAM_MEMBERS           | EA 2018-07 | 14             | ~12                             | contoso DPOR
            city-power-light                   | S-0018 | OPERATIONS             | EA 2019-02 | 20, 2021-03 15 | ~18, 2021-03 ~12                | contoso DPOR
            consolidated-messenger             | S-0019 | OPERATIONS             | EA 2020-03 | 2020-03 8      | 2020-03 4, 2020-05 ~7           | contoso DPOR; contoso CPOR_OSU 2020-06..
            parnell-aerospace                  | S-0020 | PROJECT_SERVICE        | WEB_DIRECT | 4, 2020-09 0   | ~3                              | contoso DPOR
            parnell-aerospace                  | S-0021 | PROJECT_SERVICE        | EA 2020-09 | 2020-09 4      | 2020-09 ~3                      | contoso DPOR
            wide-world-importers               | S-0022 | FINANCE_AND_OPERATIONS | EA 2021-01 | 2021-01 2      | 2021-01 2                       | contoso DPOR
            wide-world-importers               | S-0023 | TEAM_MEMBERS           | EA 2021-01 | 2021-01 10     | 2021-01 ~7                      | contoso DPOR

            # Claims of use and of revenue, Contoso's own
            tailspin-toys                      | S-0024 | BUSINESS_CENTRAL       | CSP        | 4, 2020-10 9   | 3, 2020-10 ~7                   | litware CSP; contoso CPOR_OSU 2020-09..
            trey-research                      | S-0025 | SALES                  | WEB_DIRECT | 8              | ~6                              | contoso CPOR_OSU
            southridge-video                   | S-0026 | CUSTOMER_SERVICE       | WEB_DIRECT | 1              | 1                               | contoso DPOR; contoso CPOR_OSA 2020-01..
            lamna-healthcare                   | S-0027 | TEAM_MEMBERS           | WEB_DIRECT | 2020-11 9      | 2020-11 3, 2020-12 ~7           | contoso CPOR_OSA
            best-for-you-organics              | S-0028 | BUSINESS_CENTRAL       | OTHER      | 5, 2020-11 9   | 3, 2020-11 ~8                   | contoso DPOR
            orchard-lane-realty                | S-0029 | SALES                  | CSP        | 2020-11 5      | 2020-09 7, 2020-11 4            | litware CSP; contoso CPOR_OSU

            # Won
            proseware                          | S-0030 | BUSINESS_CENTRAL       | CSP        | 2020-08 1      | 2020-08 1                       | contoso CSP
            proseware                          | S-0031 | TEAM_MEMBERS           | CSP        | 2020-09 8      | 2020-09 3, 2020-10 ~6           | contoso CSP
            relecloud                          | S-0032 | AUTOMATION             | CSP        | 2020-08 4      | 2020-08 ~3                      | contoso CSP
            munsons-pickles                    | S-0033 | TEAM_MEMBERS           | CSP        | 2020-09 9      | 2020-09 4, 2020-12 ~7           | contoso CSP
            nod-publishers                     | S-0034 | SALES                  | WEB_DIRECT | 2020-10 1      | 2020-10 1                       | contoso DPOR
            bellows-college                    | S-0035 | TEAM_MEMBERS           | CSP        | 2020-12 12     | 2020-12 ~7                      | contoso CSP
            first-up-consultants               | S-0036 | TEAM_MEMBERS           | CSP        | 2021-02 6      | 2021-02 3, 2021-03 5            | contoso CSP
            tasmanian-traders                  | S-0037 | TEAM_MEMBERS           | CSP        | 2021-04 10     | 2021-04 2, 2021-05 4, 2021-06 6 | contoso CSP
            fincher-architects                 | S-0038 | MIXED_REALITY          | CSP        | 2021-05 2      | 2021-05 1                       | contoso CSP

            # Lost, and won back
            harbourlight-events                | S-0039 | TEAM_MEMBERS           | CSP        | 6, 2020-07 0   | 5, 2020-03 2                    | contoso CSP
            margies-travel                     | S-0040 | TEAM_MEMBERS           | CSP        | 9, 2020-11 0   | ~8, 2020-04 6                   | contoso CSP
            margies-travel/margies-cruises     | S-0041 | TEAM_MEMBERS           | CSP        | 2021-04 6      | 2021-04 ~4                      | contoso CSP
            alpine-ski-house                   | S-0042 | TEAM_MEMBERS           | CSP        | 9, 2020-12 0   | ~7, 2020-04 2, 2020-09 7        | contoso CSP
            alpine-ski-house                   | S-0043 | OFFICE_365             | CSP        | 12             | ~9                              | contoso CSP
            the-phone-company                  | S-0044 | CUSTOMER_SERVICE       | EA 2018-10 | 18, 2021-04 0  | ~15                             | contoso DPOR

            # Shared with other partners, or taken by them
            northwind-traders                  | S-0045 | SALES                  | WEB_DIRECT | 2020-08 1      | 2020-08 1                       | contoso DPOR 2020-12..
            baldwin-museum                     | S-0046 | TEAM_MEMBERS           | WEB_DIRECT | 18             | ~15, 2021-03 ~13                | contoso DPOR; fabrikam CPOR_OSA 2020-10..
            liberty-bakery                     | S-0047 | TEAM_MEMBERS           | WEB_DIRECT | 12             | 4, 2020-09 ~9                   | contoso DPOR; fabrikam CPOR_OSU 2020-11..
            wingtip-toys                       | S-0048 | SALES                  | WEB_DIRECT | 2021-03 3      | 2021-03 2                       | contoso DPOR; fabrikam CPOR_OSA
            adventure-works                    | S-0049 | TEAM_MEMBERS           | CSP        | 6              | 5                               | litware CSP ..2020-11-14; contoso CSP 2020-11-15..2021-09-29
            terra-firm                         | S-0050 | TEAM_MEMBERS           | WEB_DIRECT | 6              | 5                               | contoso DPOR ..2020-12; contoso DPOR 2020-10..
            vanarsdel                          | S-0051 | TEAM_MEMBERS           | CSP        | 10             | ~8                              | contoso CSP; fabrikam DPOR
            """;

    // subscription | sandbox users
    private static final String SANDBOXES = """
            S-0022 | 2020-12 3, 2021-03 1
            S-0028 | 2, 2020-12 0
            S-0038 | 2021-05 3
            """;

    // product | USD a month for one seat
    private static final String PRICES = """
            AUTOMATION             | 15.00
            BUSINESS_CENTRAL       | 70.00
            CUSTOMER_SERVICE       | 50.00
            FINANCE_AND_OPERATIONS | 180.00
            MIXED_REALITY          | 65.00
            OFFICE_365             | 12.50
            OPERATIONS             | 30.00
            PROJECT_SERVICE        | 30.00
            SALES                  | 65.00
            TEAM_MEMBERS           | 8.00
            """;

    // subscription without seats | USD a month
    private static final String FLAT_BILLS = """
            S-0009 | 2020-09 40.00, 2021-02 62.50
            S-0011 | 311.42, 2020-03 287.19, 2020-09 342.75
            """;

    // subscription | month | USD
    private static final String CREDITS = """
            S-0004 | 2021-02 | 96.75
            S-0033 | 2021-01 | 24.00
            """;

    // person | partner and months | exams, each valid for two years from the day on which it was passed; with ".." for
    // good
    private static final String PEOPLE = """
            amelia-hart    | contoso 2018-02..2020-12; contoso 2020-10..  | PL-200 2020-12-03; MB-210 2019-01-10; MB-210 2020-12-17; MB-230 2020-12-17
            bruno-keller   | contoso 2017-09..                            | MB-300 2019-08-19; MB-320 2019-10-08
            chidi-okafor   | contoso 2019-05..                            | MB-300 2020-01-23; MB-310 2020-10-06; MB-500 2020-08-27
            daniela-rossi  | contoso; litware                             | MB-800 2021-01-21
            erik-lindqvist | contoso 2018-11..                            | MB-300 2019-04-30; MB-500 2020-03-12
            farah-nasser   | contoso 2016-03..2021-02; fabrikam 2021-03.. | MB-300 2019-09-26; MB-330 2019-11-21
            george-tanner  | contoso 2020-08..                            | MB-300 2020-11-19
            hana-sato      | contoso 2020-01..                            | PL-200 2021-03-18
            ivan-petrov    | contoso 2019-02..                            | MB-230 2020-02-20; MB-210 2021-07-06
            julia-novak    | contoso 2015-06..                            | MB-300 2018-12-14; MB-310 2019-03-05
            kwame-mensah   | contoso 2020-10..                            | MB-200 2020-02-11; AZ-900 2020-11-26..
            laura-jensen   | contoso 2014-01..                            |
            marco-silva    | contoso 2020-03..                            | MB-700 2020-06-25
            nina-vogel     | contoso 2018-08..                            | MB-400 2020-04-15
            omar-haddad    | contoso 2021-04..                            | PL-900 2021-05-07..
            """;

    private final Path folder;

    private MakeContoso(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: java MakeContoso.java OUT");
            System.exit(2);
        }
        new MakeContoso(Files.createDirectories(Path.of(args[0]))).writeAll();
    }

    private void writeAll() throws IOException {
        List<Subscription> subscriptions =
                table(SUBSCRIPTIONS, 7).stream().map(Subscription::of).toList();
        write(
                "partners",
                "partner_id,name,scored",
                table(PARTNERS, 3).stream().map(MakeContoso::csv).toList());
        writeSorted("tenants", "tenant_id,customer_id", tenants(subscriptions));
        writeSorted(
                "subscriptions",
                "subscription_id,tenant_id,product,channel,agreement_start",
                subscriptions.stream()
                        .map(s -> csv(s.id, s.tenant, s.product, s.channel, s.agreementStart))
                        .toList());
        writeSorted("associations", "partner_id,subscription_id,type,from,to", associations(subscriptions));
        writeSorted("billing", "subscription_id,month,kind,amount", billing(subscriptions));
        writeSorted("seats", "subscription_id,month,paid_seats", seats(subscriptions));
        writeSorted("usage", "subscription_id,month,environment,active_users", usage(subscriptions));
        writeSorted("people", "person_id,partner_id,from,to", affiliations());
        writeSorted("exams", "person_id,exam,passed_on,expires_on", exams());
    }

    // What the story's lines become

    private static List<String> tenants(List<Subscription> subscriptions) {
        TreeSet<String> rows = new TreeSet<>();
        subscriptions.forEach(s -> rows.add(csv(s.tenant, s.customer)));
        return List.copyOf(rows);
    }

    private static List<String> associations(List<Subscription> subscriptions) {
        List<String> rows = new ArrayList<>();
        for (Subscription s : subscriptions) {
            for (String link : s.partners.split("; ")) {
                String[] words = link.split(" ");
                Range held = Range.of(words.length > 2 ? words[2] : "..");
                rows.add(csv(words[0], s.id, words[1], held.from, held.to));
            }
        }
        return rows;
    }

    /** One row a month while there are paid seats, and a row of zero in the month in which they end. */
    private static List<String> seats(List<Subscription> subscriptions) {
        List<String> rows = new ArrayList<>();
        for (Subscription s : subscriptions) {
            for (YearMonth m : MONTHS) {
                if (s.seatsIn(m) > 0 || s.seatsIn(m.minusMonths(1)) > 0) {
                    rows.add(csv(s.id, m, s.seatsIn(m)));
                }
            }
        }
        return rows;
    }

    /** Users of paid seats, and those of a trial before the first of them. */
    private static List<String> usage(List<Subscription> subscriptions) {
        Map<String, Series> sandboxes = new TreeMap<>();
        table(SANDBOXES, 2).forEach(row -> sandboxes.put(row[0], Series.of(row[1], 0)));
        List<String> rows = new ArrayList<>();
        for (Subscription s : subscriptions) {
            Series sandbox = sandboxes.getOrDefault(s.id, Series.NONE);
            for (YearMonth m : MONTHS) {
                boolean ended = s.seatsIn(m) == 0 && s.seats.startedBefore(m);
                if (!ended && s.users.startedBefore(m.plusMonths(1))) {
                    rows.add(csv(s.id, m, "PRODUCTION", s.usersIn(m)));
                }
                if (!ended && sandbox.at(m).value > 0) {
                    rows.add(csv(s.id, m, "SANDBOX", sandbox.at(m).value));
                }
            }
        }
        return rows;
    }

    private static List<String> billing(List<Subscription> subscriptions) {
        List<String> rows = new ArrayList<>();
        addBillsForSeats(rows, subscriptions);
        addFlatBills(rows);
        table(CREDITS, 3).forEach(row -> rows.add(csv(row[0], row[1], "CREDIT", row[2])));
        return rows;
    }

    /** Every seat costs its product's price; seats that are added are billed from some day of the month on. */
    private static void addBillsForSeats(List<String> rows, List<Subscription> subscriptions) {
        Map<String, Long> prices = new TreeMap<>();
        table(PRICES, 2).forEach(row -> prices.put(row[0], cents(row[1])));
        for (Subscription s : subscriptions) {
            for (YearMonth m : MONTHS) {
                long seats = s.seatsIn(m);
                long kept = m.equals(FIRST) ? seats : Math.min(seats, s.seatsIn(m.minusMonths(1)));
                if (kept > 0) {
                    rows.add(csv(s.id, m, "CHARGE", usd(kept * prices.get(s.product))));
                }
                if (seats > kept) {
                    int days = m.lengthOfMonth() - hash(s.id, m) % m.lengthOfMonth();
                    rows.add(csv(s.id, m, "CHARGE", usd(share((seats - kept) * prices.get(s.product), days, m))));
                }
            }
        }
    }

    private static void addFlatBills(List<String> rows) {
        for (String[] row : table(FLAT_BILLS, 2)) {
            Series amounts = Series.of(row[1], 2);
            for (YearMonth m : MONTHS) {
                if (amounts.at(m).value > 0) {
                    rows.add(csv(row[0], m, "CHARGE", usd(amounts.at(m).value)));
                }
            }
        }
    }

    private static List<String> affiliations() {
        List<String> rows = new ArrayList<>();
        for (String[] person : table(PEOPLE, 3)) {
            for (String affiliation : person[1].split("; ")) {
                String[] words = affiliation.split(" ");
                Range held = Range.of(words.length > 1 ? words[1] : "..");
                rows.add(csv(person[0], words[0], held.from, held.to));
            }
        }
        return rows;
    }

    private static List<String> exams() {
        List<String> rows = new ArrayList<>();
        for (String[] person : table(PEOPLE, 3)) {
            for (String exam : person[2].isEmpty() ? new String[0] : person[2].split("; ")) {
                String[] words = exam.split(" ");
                boolean twoYears = !words[1].contains("..");
                Range valid = twoYears
                        ? new Range(
                                words[1], LocalDate.parse(words[1]).plusYears(2).toString())
                        : Range.of(words[1]);
                rows.add(csv(person[0], words[0], valid.from, valid.to));
            }
        }
        return rows;
    }

    // The pieces of a line

    private record Subscription(
            String customer,
            String tenant,
            String id,
            String product,
            String channel,
            String agreementStart,
            Series seats,
            Series users,
            String partners) {

        static Subscription of(String[] row) {
            String[] names = row[0].split("/");
            String[] sold = row[3].split(" ");
            return new Subscription(
                    names[0],
                    names[names.length - 1] + ".example",
                    row[1],
                    row[2],
                    sold[0],
                    sold.length > 1 ? sold[1] : "",
                    Series.of(row[4], 0),
                    Series.of(row[5], 0),
                    row[6]);
        }

        long seatsIn(YearMonth m) {
            return seats.at(m).value;
        }

        long usersIn(YearMonth m) {
            Level level = users.at(m);
            if (!level.about) {
                return level.value;
            }
            long varied = level.value + new int[] {-1, 0, 0, 1}[hash(id, m) % 4];
            return Math.max(0, Math.min(varied, seatsIn(m)));
        }
    }

    private record Level(long value, boolean about) {
        static final Level ZERO = new Level(0, false);
    }

    /** Levels, each from its month on until the next; zero before the first. */
    private record Series(TreeMap<YearMonth, Level> steps) {
        static final Series NONE = of("-", 0);

        static Series of(String text, int decimals) {
            TreeMap<YearMonth, Level> steps = new TreeMap<>();
            for (String step : text.equals("-") ? new String[0] : text.split(", ")) {
                String[] words = step.split(" ");
                String level = words[words.length - 1];
                boolean about = level.startsWith("~");
                BigDecimal value = new BigDecimal(about ? level.substring(1) : level);
                steps.put(
                        words.length > 1 ? YearMonth.parse(words[0]) : FIRST,
                        new Level(value.movePointRight(decimals).longValueExact(), about));
            }
            return new Series(steps);
        }

        Level at(YearMonth m) {
            Map.Entry<YearMonth, Level> step = steps.floorEntry(m);
            return step == null ? Level.ZERO : step.getValue();
        }

        boolean startedBefore(YearMonth m) {
            return steps.lowerKey(m) != null;
        }
    }

    private record Range(String from, String to) {
        static Range of(String text) {
            int dots = text.indexOf("..");
            return new Range(text.substring(0, dots), text.substring(dots + 2));
        }
    }

    // Numbers

    private static long cents(String usd) {
        return new BigDecimal(usd).movePointRight(2).longValueExact();
    }

    private static String usd(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private static long share(long cents, int days, YearMonth m) {
        return BigDecimal.valueOf(cents * days)
                .divide(BigDecimal.valueOf(m.lengthOfMonth()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** A number that looks arbitrary but is the same on every run and every machine, never negative. */
    private static int hash(String id, YearMonth m) {
        int h = id.hashCode() * 31 + m.getYear() * 12 + m.getMonthValue();
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return (h ^ (h >>> 16)) >>> 1;
    }

    // Text

    private static List<String[]> table(String text, int columns) {
        List<String[]> rows = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            if (cells.length != columns) {
                throw new IllegalStateException("not " + columns + " columns: " + line);
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String csv(Object... fields) {
        List<String> cells = new ArrayList<>();
        for (Object field : fields) {
            String cell = field.toString();
            boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            cells.add(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
        }
        return String.join(",", cells);
    }

    private void writeSorted(String name, String header, List<String> rows) throws IOException {
        List<String> sorted = new ArrayList<>(rows);
        Collections.sort(sorted);
        write(name, header, sorted);
    }

    private void write(String name, String header, List<String> rows) throws IOException {
        StringBuilder text = new StringBuilder(header).append('\n');
        rows.forEach(row -> text.append(row).append('\n'));
        Files.writeString(folder.resolve(name + ".csv"), text);
    }
}
