package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;

/** The ids of accounts, for people. */
final class AccountIds {
    private AccountIds() {}

    static String id(PortfolioColumns columns, AccountLevel level, int account) {
        return switch (level) {
            case CUSTOMER -> columns.customers().id(account);
            case TENANT -> columns.tenants().id(account);
            case TENANT_PRODUCT -> {
                int subscription = columns.tree().begin(AccountLevel.SUBSCRIPTION, level, account);
                int tenant = columns.tree().outer(AccountLevel.TENANT, level, account);
                yield columns.tenants().id(tenant) + "/"
                        + columns.codes().text(columns.subscriptions().product(subscription));
            }
            case SUBSCRIPTION -> columns.subscriptions().ids().id(account);
            case PERSON -> columns.people().id(account);
        };
    }
}
