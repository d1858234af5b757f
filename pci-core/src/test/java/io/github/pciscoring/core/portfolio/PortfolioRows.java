package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.Names;
import io.github.pciscoring.core.columns.PartnerAccounts;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** All that a portfolio holds as lines of ids and numbers, so that portfolios in another order can be compared. */
final class PortfolioRows {
    private final PortfolioColumns columns;
    private final List<Row> rows = new ArrayList<>();

    /** A line, and the customer or person that it is about; customers' and people's ids must differ. */
    private record Row(String account, String text) {}

    PortfolioRows(Portfolio portfolio) {
        this(portfolio.columns(), portfolio.overlay().isPresent());
        portfolio.overlay().ifPresent(overlay -> {
            Set<String> customers = ids(overlay.customers(), columns.customers());
            Set<String> people = ids(overlay.people(), columns.people());
            rows.removeIf(row -> customers.contains(row.account()) || people.contains(row.account()));
            rows.addAll(new PortfolioRows(overlay.columns(), false).rows);
        });
    }

    /** Takes the rows of columns; partners' facts only if no overlay has them. */
    private PortfolioRows(PortfolioColumns columns, boolean overlaid) {
        this.columns = columns;
        for (int i = 0; i < columns.subscriptions().size(); i++) {
            add(
                    customer(AccountLevel.SUBSCRIPTION, i),
                    subscription(i) + " in "
                            + columns.tenants().id(outer(AccountLevel.TENANT, i)) + " of "
                            + columns.customers().id(outer(AccountLevel.CUSTOMER, i)) + ": "
                            + code(columns.subscriptions().product(i)) + " "
                            + code(columns.subscriptions().channel(i)) + " "
                            + columns.subscriptions().agreementStart(i));
        }
        for (int tenant = 0; tenant < columns.tenants().size(); tenant++) {
            add(customer(AccountLevel.TENANT, tenant), columns.tenants().id(tenant));
        }
        IntFunction<String> customer = i -> customer(AccountLevel.SUBSCRIPTION, i);
        series("billed", columns.billed(), this::subscription, customer);
        series("seats", columns.seats(), this::subscription, customer);
        series("production", columns.production(), this::subscription, customer);
        series("sandbox", columns.sandbox(), this::subscription, customer);
        links("association", columns.associations(), this::subscription, customer);
        links("affiliation", columns.affiliations(), columns.people()::id, columns.people()::id);
        for (int person = 0; person < columns.people().size(); person++) {
            LinkTable exams = columns.exams();
            for (int row = exams.begin(person); row < exams.end(person); row++) {
                add(
                        columns.people().id(person),
                        columns.people().id(person) + " passed " + code(exams.get(PortfolioColumns.EXAM, row)) + " on "
                                + exams.get(PortfolioColumns.PASSED_ON, row) + " until "
                                + exams.get(PortfolioColumns.EXPIRES_ON, row));
            }
        }
        columns.ownFacts().forEach((key, series) -> {
            String name = key.subjectType() + " " + key.name();
            switch (key.subjectType()) {
                case CUSTOMER -> series(name, series, columns.customers()::id, columns.customers()::id);
                case TENANT -> series(name, series, columns.tenants()::id, i -> customer(AccountLevel.TENANT, i));
                case SUBSCRIPTION -> series(name, series, this::subscription, customer);
                case PERSON -> series(name, series, columns.people()::id, columns.people()::id);
                case PARTNER -> {
                    if (!overlaid) {
                        series(name, series, columns.partners()::id, i -> "");
                    }
                }
            }
        });
        accounts("customer", columns.customersOfPartner(), columns.customers()::id);
        accounts("person", columns.peopleOfPartner(), columns.people()::id);
    }

    private static Set<String> ids(int[] numbers, Names names) {
        return Arrays.stream(numbers).mapToObj(names::id).collect(Collectors.toSet());
    }

    private void add(String account, String text) {
        rows.add(new Row(account, text));
    }

    private String customer(AccountLevel level, int account) {
        return columns.customers().id(columns.tree().outer(AccountLevel.CUSTOMER, level, account));
    }

    List<String> sorted() {
        return rows.stream().map(Row::text).sorted().toList();
    }

    private void series(String name, MonthSeries series, IntFunction<String> id, IntFunction<String> account) {
        for (int subject = 0; subject < series.subjects(); subject++) {
            for (int run = series.beginRun(subject); run < series.endRun(subject); run++) {
                for (int i = 0; i < series.length(run); i++) {
                    add(
                            account.apply(subject),
                            name + " " + id.apply(subject) + " " + (series.firstMonth(run) + i) + " "
                                    + series.value(series.beginRow(run) + i));
                }
            }
        }
    }

    private void links(String name, LinkTable links, IntFunction<String> id, IntFunction<String> account) {
        for (int subject = 0; subject < links.subjects(); subject++) {
            for (int row = links.begin(subject); row < links.end(subject); row++) {
                String type = name.equals("association") ? code(links.get(PortfolioColumns.TYPE, row)) : "";
                add(
                        account.apply(subject),
                        name + " " + id.apply(subject) + " "
                                + columns.partners().id(links.get(PortfolioColumns.PARTNER, row)) + " " + type + " "
                                + links.get(PortfolioColumns.FIRST, row) + " "
                                + links.get(PortfolioColumns.LAST, row));
            }
        }
    }

    private void accounts(String name, PartnerAccounts accounts, IntFunction<String> id) {
        for (int partner = 0; partner < columns.partners().size(); partner++) {
            for (int place = accounts.begin(partner); place < accounts.end(partner); place++) {
                String account = id.apply(accounts.account(place));
                add(account, columns.partners().id(partner) + " has " + name + " " + account);
            }
        }
    }

    private int outer(AccountLevel level, int subscription) {
        return columns.tree().outer(level, AccountLevel.SUBSCRIPTION, subscription);
    }

    private String subscription(int number) {
        return columns.subscriptions().ids().id(number);
    }

    private String code(int number) {
        return columns.codes().text(number);
    }
}
