package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.PartnerAccounts;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/** All that a portfolio holds as lines of ids and numbers, so that portfolios in another order can be compared. */
final class PortfolioRows {
    private final PortfolioColumns columns;
    private final List<String> rows = new ArrayList<>();

    PortfolioRows(Portfolio portfolio) {
        this.columns = portfolio.columns();
        for (int i = 0; i < columns.subscriptions().size(); i++) {
            rows.add(subscription(i) + " in "
                    + columns.tenants().id(outer(AccountLevel.TENANT, i)) + " of "
                    + columns.customers().id(outer(AccountLevel.CUSTOMER, i)) + ": "
                    + code(columns.subscriptions().product(i)) + " "
                    + code(columns.subscriptions().channel(i)) + " "
                    + columns.subscriptions().agreementStart(i));
        }
        series("billed", columns.billed(), this::subscription);
        series("seats", columns.seats(), this::subscription);
        series("production", columns.production(), this::subscription);
        series("sandbox", columns.sandbox(), this::subscription);
        links("association", columns.associations(), this::subscription);
        links("affiliation", columns.affiliations(), columns.people()::id);
        for (int person = 0; person < columns.people().size(); person++) {
            LinkTable exams = columns.exams();
            for (int row = exams.begin(person); row < exams.end(person); row++) {
                rows.add(columns.people().id(person) + " passed " + code(exams.get(PortfolioColumns.EXAM, row)) + " on "
                        + exams.get(PortfolioColumns.PASSED_ON, row) + " until "
                        + exams.get(PortfolioColumns.EXPIRES_ON, row));
            }
        }
        accounts("customer", columns.customersOfPartner(), columns.customers()::id);
        accounts("person", columns.peopleOfPartner(), columns.people()::id);
    }

    List<String> sorted() {
        Collections.sort(rows);
        return rows;
    }

    private void series(String name, MonthSeries series, IntFunction<String> id) {
        for (int subject = 0; subject < series.subjects(); subject++) {
            for (int run = series.beginRun(subject); run < series.endRun(subject); run++) {
                for (int i = 0; i < series.length(run); i++) {
                    rows.add(name + " " + id.apply(subject) + " " + (series.firstMonth(run) + i) + " "
                            + series.value(series.beginRow(run) + i));
                }
            }
        }
    }

    private void links(String name, LinkTable links, IntFunction<String> id) {
        for (int subject = 0; subject < links.subjects(); subject++) {
            for (int row = links.begin(subject); row < links.end(subject); row++) {
                String type = name.equals("association") ? code(links.get(PortfolioColumns.TYPE, row)) : "";
                rows.add(name + " " + id.apply(subject) + " "
                        + columns.partners().id(links.get(PortfolioColumns.PARTNER, row)) + " " + type + " "
                        + links.get(PortfolioColumns.FIRST, row) + " " + links.get(PortfolioColumns.LAST, row));
            }
        }
    }

    private void accounts(String name, PartnerAccounts accounts, IntFunction<String> id) {
        for (int partner = 0; partner < columns.partners().size(); partner++) {
            for (int place = accounts.begin(partner); place < accounts.end(partner); place++) {
                rows.add(columns.partners().id(partner) + " has " + name + " " + id.apply(accounts.account(place)));
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
