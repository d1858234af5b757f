package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.evidence.EvidenceAccount;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PartnerAssociation;
import java.time.LocalDate;
import java.util.Optional;

/** Accounts and facts as values again, from their numbers; slow, for evidence and messages. Thread-safe. */
record FactValues(PortfolioColumns columns) {

    EvidenceAccount account(AccountLevel level, int account) {
        if (level == AccountLevel.PERSON) {
            return new EvidenceAccount(
                    level,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(columns.people().id(account)));
        }
        int customer = columns.tree().outer(AccountLevel.CUSTOMER, level, account);
        return new EvidenceAccount(
                level,
                Optional.of(columns.customers().id(customer)),
                level.compareTo(AccountLevel.TENANT) >= 0
                        ? Optional.of(columns.tenants().id(columns.tree().outer(AccountLevel.TENANT, level, account)))
                        : Optional.empty(),
                level.compareTo(AccountLevel.TENANT_PRODUCT) >= 0
                        ? Optional.of(product(level, account))
                        : Optional.empty(),
                level == AccountLevel.SUBSCRIPTION
                        ? Optional.of(columns.subscriptions().ids().id(account))
                        : Optional.empty(),
                Optional.empty());
    }

    private String product(AccountLevel level, int account) {
        int subscription = columns.tree().begin(AccountLevel.SUBSCRIPTION, level, account);
        return columns.codes().text(columns.subscriptions().product(subscription));
    }

    PartnerAssociation association(int subscription, int row) {
        return PartnerAssociation.builder()
                .partnerId(columns.partners().id(columns.associations().get(PortfolioColumns.PARTNER, row)))
                .subscriptionId(columns.subscriptions().ids().id(subscription))
                .type(columns.codes().text(columns.associations().get(PortfolioColumns.TYPE, row)))
                .months(new MonthRange(
                        columns.associations().get(PortfolioColumns.FIRST, row),
                        columns.associations().get(PortfolioColumns.LAST, row)))
                .build();
    }

    Affiliation affiliation(int person, int row) {
        return new Affiliation(
                columns.people().id(person),
                columns.partners().id(columns.affiliations().get(PortfolioColumns.PARTNER, row)),
                new MonthRange(
                        columns.affiliations().get(PortfolioColumns.FIRST, row),
                        columns.affiliations().get(PortfolioColumns.LAST, row)));
    }

    ExamPass exam(int person, int row) {
        int expiresOn = columns.exams().get(PortfolioColumns.EXPIRES_ON, row);
        return ExamPass.builder()
                .personId(columns.people().id(person))
                .exam(columns.codes().text(columns.exams().get(PortfolioColumns.EXAM, row)))
                .passedOn(LocalDate.ofEpochDay(columns.exams().get(PortfolioColumns.PASSED_ON, row)))
                .expiresOn(
                        expiresOn == Integer.MAX_VALUE
                                ? Optional.empty()
                                : Optional.of(LocalDate.ofEpochDay(expiresOn)))
                .build();
    }
}
