package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.Overlay;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.PortfolioColumns.FactKey;
import io.github.pciscoring.core.columns.SubscriptionColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a portfolio back from its columns: those of each account from where it is as it is now. */
final class PortfolioFacts {
    private static final Comparator<FactKey> BY_TYPE_AND_NAME =
            Comparator.comparing(FactKey::subjectType).thenComparing(FactKey::name);

    private final Portfolio portfolio;
    private final PortfolioColumns base;
    private final Optional<Overlay> overlay;

    /** A customer or person, and the columns that have it. */
    private record Account(PortfolioColumns columns, int number) {}

    /** The facts of one subject, by its number in columns. */
    private interface Reading {
        Stream<? extends Fact> of(PortfolioColumns columns, int subject);
    }

    /** A row of a series. */
    private record Row(int month, long value) {
        YearMonth yearMonth() {
            return MonthRange.yearMonth(month);
        }
    }

    PortfolioFacts(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.base = portfolio.columns();
        this.overlay = portfolio.overlay();
    }

    Stream<? extends Fact> of(FactTable table) {
        return switch (table) {
            case PARTNERS -> portfolio.partners().stream().map(PartnerRecord::partner);
            case TENANTS -> of(AccountLevel.TENANT, PortfolioFacts::tenant);
            case SUBSCRIPTIONS -> of(AccountLevel.SUBSCRIPTION, PortfolioFacts::subscription);
            case ASSOCIATIONS -> of(AccountLevel.SUBSCRIPTION, PortfolioFacts::associations);
            case BILLING -> of(AccountLevel.SUBSCRIPTION, PortfolioFacts::billing);
            case SEATS -> of(AccountLevel.SUBSCRIPTION, PortfolioFacts::seats);
            case USAGE -> of(AccountLevel.SUBSCRIPTION, PortfolioFacts::users);
            case PEOPLE -> of(AccountLevel.PERSON, PortfolioFacts::affiliations);
            case EXAMS -> of(AccountLevel.PERSON, PortfolioFacts::exams);
            case FACTS -> keys().flatMap(this::ownFacts);
        };
    }

    private Stream<? extends Fact> of(AccountLevel level, Reading reading) {
        if (level == AccountLevel.PERSON) {
            return people().flatMap(person -> reading.of(person.columns(), person.number()));
        }
        return customers()
                .flatMap(customer -> IntStream.range(
                                first(level, customer, customer.number()),
                                first(level, customer, customer.number() + 1))
                        .boxed()
                        .flatMap(subject -> reading.of(customer.columns(), subject)));
    }

    private static int first(AccountLevel level, Account of, int customer) {
        return of.columns().tree().begin(level, AccountLevel.CUSTOMER, customer);
    }

    private Stream<Account> customers() {
        return accounts(AccountLevel.CUSTOMER);
    }

    /** Returns the people with an affiliation: without one, a person counts for nobody, and no builder takes its facts. */
    private Stream<Account> people() {
        return accounts(AccountLevel.PERSON).filter(person -> {
            LinkTable affiliations = person.columns().affiliations();
            return affiliations.begin(person.number()) < affiliations.end(person.number());
        });
    }

    /** Returns all accounts: those of the base in its order, changed ones in their place, then new ones. */
    private Stream<Account> accounts(AccountLevel kind) {
        IntStream ofBase = IntStream.range(0, base.size(kind));
        if (overlay.isEmpty()) {
            return ofBase.mapToObj(number -> new Account(base, number));
        }
        Overlay changed = overlay.get();
        boolean people = kind == AccountLevel.PERSON;
        int replaced = people ? changed.people().length : changed.customers().length;
        return Stream.concat(
                ofBase.mapToObj(number -> {
                    int now = people ? changed.person(number) : changed.customer(number);
                    return now < 0 ? new Account(base, number) : new Account(changed.columns(), now);
                }),
                IntStream.range(replaced, changed.columns().size(kind))
                        .mapToObj(number -> new Account(changed.columns(), number)));
    }

    private static Stream<Fact> tenant(PortfolioColumns columns, int tenant) {
        int customer = columns.tree().outer(AccountLevel.CUSTOMER, AccountLevel.TENANT, tenant);
        return Stream.of(
                new Tenant(columns.tenants().id(tenant), columns.customers().id(customer)));
    }

    private static Stream<Fact> subscription(PortfolioColumns columns, int number) {
        SubscriptionColumns all = columns.subscriptions();
        int tenant = columns.tree().outer(AccountLevel.TENANT, AccountLevel.SUBSCRIPTION, number);
        return Stream.of(Subscription.builder()
                .id(all.ids().id(number))
                .tenantId(columns.tenants().id(tenant))
                .product(columns.codes().text(all.product(number)))
                .channel(columns.codes().text(all.channel(number)))
                .agreementStart(month(all.agreementStart(number)))
                .build());
    }

    private static Stream<Fact> associations(PortfolioColumns columns, int subscription) {
        LinkTable links = columns.associations();
        return rows(links, subscription)
                .mapToObj(row -> PartnerAssociation.builder()
                        .partnerId(columns.partners().id(links.get(PortfolioColumns.PARTNER, row)))
                        .subscriptionId(columns.subscriptions().ids().id(subscription))
                        .type(columns.codes().text(links.get(PortfolioColumns.TYPE, row)))
                        .months(months(links, row))
                        .build());
    }

    private static Stream<Fact> affiliations(PortfolioColumns columns, int person) {
        LinkTable links = columns.affiliations();
        return rows(links, person)
                .mapToObj(row -> new Affiliation(
                        columns.people().id(person),
                        columns.partners().id(links.get(PortfolioColumns.PARTNER, row)),
                        months(links, row)));
    }

    private static Stream<Fact> exams(PortfolioColumns columns, int person) {
        LinkTable exams = columns.exams();
        return rows(exams, person).mapToObj(row -> {
            int expiresOn = exams.get(PortfolioColumns.EXPIRES_ON, row);
            return ExamPass.builder()
                    .personId(columns.people().id(person))
                    .exam(columns.codes().text(exams.get(PortfolioColumns.EXAM, row)))
                    .passedOn(LocalDate.ofEpochDay(exams.get(PortfolioColumns.PASSED_ON, row)))
                    .expiresOn(
                            expiresOn == BulkFacts.NEVER_EXPIRES
                                    ? Optional.empty()
                                    : Optional.of(LocalDate.ofEpochDay(expiresOn)))
                    .build();
        });
    }

    private static IntStream rows(LinkTable links, int subject) {
        return IntStream.range(links.begin(subject), links.end(subject));
    }

    private static MonthRange months(LinkTable links, int row) {
        return new MonthRange(links.get(PortfolioColumns.FIRST, row), links.get(PortfolioColumns.LAST, row));
    }

    private static Stream<Fact> seats(PortfolioColumns columns, int subscription) {
        String id = columns.subscriptions().ids().id(subscription);
        return rows(columns.seats(), subscription)
                .map(row -> new PaidSeats(id, row.yearMonth(), Math.toIntExact(row.value())));
    }

    private static Stream<Fact> users(PortfolioColumns columns, int subscription) {
        String id = columns.subscriptions().ids().id(subscription);
        return Stream.concat(
                users(id, Environment.PRODUCTION, rows(columns.production(), subscription)),
                users(id, Environment.SANDBOX, rows(columns.sandbox(), subscription)));
    }

    private static Stream<Fact> users(String subscriptionId, Environment environment, Stream<Row> rows) {
        return rows.map(row -> ActiveUsers.builder()
                .subscriptionId(subscriptionId)
                .month(row.yearMonth())
                .environment(environment)
                .users(Math.toIntExact(row.value()))
                .build());
    }

    private static Stream<Fact> billing(PortfolioColumns columns, int subscription) {
        String id = columns.subscriptions().ids().id(subscription);
        return rows(columns.billed(), subscription).flatMap(row -> bills(id, row));
    }

    /** Returns one line, or as many as the amount needs, since there is a largest one that a line may have. */
    private static Stream<Fact> bills(String subscriptionId, Row net) {
        BillingLine.Kind kind = net.value() < 0 ? BillingLine.Kind.CREDIT : BillingLine.Kind.CHARGE;
        long most = Amount.MAX.tenThousandths();
        long amount = Math.abs(net.value());
        Stream.Builder<Fact> lines = Stream.builder();
        do {
            long line = Math.min(most, amount);
            lines.add(BillingLine.builder()
                    .subscriptionId(subscriptionId)
                    .month(net.yearMonth())
                    .kind(kind)
                    .amount(new Amount(line))
                    .build());
            amount -= line;
        } while (amount > 0);
        return lines.build();
    }

    private Stream<FactKey> keys() {
        return Stream.concat(
                        base.ownFacts().keySet().stream(),
                        overlay.stream().flatMap(changed -> changed.columns().ownFacts().keySet().stream()))
                .distinct()
                .sorted(BY_TYPE_AND_NAME);
    }

    private Stream<? extends Fact> ownFacts(FactKey key) {
        return switch (key.subjectType()) {
            case CUSTOMER ->
                of(
                        AccountLevel.CUSTOMER,
                        (columns, i) -> own(key, columns, columns.customers().id(i), i));
            case TENANT ->
                of(
                        AccountLevel.TENANT,
                        (columns, i) -> own(key, columns, columns.tenants().id(i), i));
            case SUBSCRIPTION ->
                of(
                        AccountLevel.SUBSCRIPTION,
                        (columns, i) ->
                                own(key, columns, columns.subscriptions().ids().id(i), i));
            case PERSON ->
                of(
                        AccountLevel.PERSON,
                        (columns, i) -> own(key, columns, columns.people().id(i), i));
            case PARTNER ->
                portfolio.partners().stream()
                        .flatMap(partner -> own(key, portfolio.partnerFacts(key), partner.id(), partner.number()));
        };
    }

    private static Stream<Fact> own(FactKey key, PortfolioColumns columns, String id, int subject) {
        return own(key, columns.ownFacts().get(key), id, subject);
    }

    private static Stream<Fact> own(FactKey key, @Nullable MonthSeries series, String id, int subject) {
        if (series == null) {
            return Stream.of();
        }
        return rows(series, subject)
                .map(row -> OwnFact.builder()
                        .subjectType(key.subjectType())
                        .subjectId(id)
                        .month(month(row.month()))
                        .name(key.name())
                        .value(new Amount(row.value()))
                        .build());
    }

    private static Optional<YearMonth> month(int month) {
        return month == PortfolioColumns.UNDATED ? Optional.empty() : Optional.of(MonthRange.yearMonth(month));
    }

    /** Returns the rows of a subject, ascending by month. */
    private static Stream<Row> rows(MonthSeries series, int subject) {
        return IntStream.range(series.beginRun(subject), series.endRun(subject))
                .boxed()
                .flatMap(run -> IntStream.range(0, series.length(run))
                        .mapToObj(i -> new Row(series.firstMonth(run) + i, series.value(series.beginRow(run) + i))));
    }
}
