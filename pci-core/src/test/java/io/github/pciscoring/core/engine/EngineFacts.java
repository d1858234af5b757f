package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Short ways to say facts for binders, and to read what they bind. Months are numbers from 1 (January 2020) on. */
final class EngineFacts {
    static final int START = 2020 * 12 - 1;

    private EngineFacts() {}

    /** Returns the columns of partners P1 to P3 and these facts. */
    static PortfolioColumns columns(Fact... facts) {
        return portfolio(facts).columns();
    }

    /** Returns a portfolio of partners P1 to P3 and these facts. */
    static Portfolio portfolio(Fact... facts) {
        PortfolioBuilder builder = new PortfolioBuilder();
        for (int i = 1; i <= 3; i++) {
            builder.add(Partner.of("P" + i));
        }
        for (Fact fact : facts) {
            builder.add(fact);
        }
        return builder.build();
    }

    /** Returns the counts of so many partners of whom nothing was found. */
    static FindingCounts noCounts(int partners) {
        return new FindingCounts(ImmutableList.copyOf(Collections.nCopies(partners, ImmutableSortedMap.of())));
    }

    static YearMonth month(int number) {
        return MonthRange.yearMonth(START + number);
    }

    static Fact tenant(String id, String customer) {
        return new Tenant(id, customer);
    }

    static Fact subscription(String id, String tenant, String product) {
        return Subscription.builder()
                .id(id)
                .tenantId(tenant)
                .product(product)
                .channel("DIRECT")
                .build();
    }

    static Fact association(String partner, String subscription, String type, int first, int last) {
        return PartnerAssociation.builder()
                .partnerId(partner)
                .subscriptionId(subscription)
                .type(type)
                .months(MonthRange.of(month(first), month(last)))
                .build();
    }

    static Fact seats(String subscription, int month, int seats) {
        return new PaidSeats(subscription, month(month), seats);
    }

    /** Returns a scope's months of a portfolio's subscriptions. */
    static ScopeBinder scope(PortfolioColumns columns, SubscriptionScope scope) {
        return new ScopeBinder(columns, new ScopeCodes(columns.codes(), scope));
    }

    /** Returns a subject's months among the first 60, as people count them. */
    static List<Integer> months(MonthIntervals intervals, int subject) {
        long window = intervals.window(subject, START + 60);
        List<Integer> months = new ArrayList<>();
        for (int month = 1; month <= 60; month++) {
            if ((window >>> (60 - month) & 1) == 1) {
                months.add(month);
            }
        }
        return months;
    }

    /** Returns an account's links as {@code partner=months}. */
    static List<String> links(PortfolioColumns columns, CreditColumn credits, int account) {
        List<String> links = new ArrayList<>();
        for (int link = credits.begin(account); link < credits.end(account); link++) {
            links.add(columns.partners().id(credits.partner(link)) + "=" + months(credits.months(), link));
        }
        return links;
    }
}
