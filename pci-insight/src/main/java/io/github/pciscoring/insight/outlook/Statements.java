package io.github.pciscoring.insight.outlook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an outlook assumes, in words. */
final class Statements {
    private Statements() {}

    static List<String> of(Outlook outlook) {
        List<String> statements = new ArrayList<>();
        Map<MonthlyFacts, YearMonth> repeated = outlook.repeatedFrom();
        for (MonthlyFacts kind : MonthlyFacts.values()) {
            if (!outlook.assumptions().repeats(kind)) {
                statements.add(
                        kind == MonthlyFacts.OWN_FACTS
                                ? "own facts are not repeated"
                                : "there are no " + plural(kind) + " in the months ahead");
            } else if (repeated.containsKey(kind)) {
                YearMonth month = repeated.get(kind);
                String early = month.isBefore(outlook.from()) ? ", the last month that has any" : "";
                statements.add(
                        switch (kind) {
                            case SEATS, USERS -> plural(kind) + " stay as in " + month + early;
                            case BILLING ->
                                "the net bill of " + month + early
                                        + " repeats each month for subscriptions still paid; credits don't";
                            case OWN_FACTS -> "own facts of " + month + " repeat each month";
                        });
            }
        }
        statements.add("associations, affiliations and exams end when they end");
        return statements;
    }

    private static String plural(MonthlyFacts kind) {
        return switch (kind) {
            case SEATS -> "paid seats";
            case USERS -> "active users";
            case BILLING -> "bills";
            case OWN_FACTS -> "own facts";
        };
    }
}
