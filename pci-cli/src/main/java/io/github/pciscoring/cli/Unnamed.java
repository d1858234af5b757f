package io.github.pciscoring.cli;

import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.rules.spelling.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The products and channels of a portfolio that a rule set doesn't name. They are ignored by design; they are told so that
 * a misspelt code is noticed.
 */
final class Unnamed {
    private static final int MOST_LISTED = 12;

    private Unnamed() {}

    /** Returns the codes with the number of their subscriptions, in one line; absent when there are none. */
    static Optional<String> line(Portfolio portfolio, CompetencyRuleSet rules) {
        List<String> parts = new ArrayList<>();
        list("product", portfolio.subscriptionsByProduct(), rules.productFamilies())
                .ifPresent(parts::add);
        list("channel", portfolio.subscriptionsByChannel(), rules.channelGroups())
                .ifPresent(parts::add);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("not named by " + rules.id() + " (number of subscriptions): " + String.join("; ", parts));
    }

    private static Optional<String> list(
            String what, Map<String, Integer> subscriptions, Map<String, Set<String>> groups) {
        Set<String> named =
                groups.values().stream().flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
        List<String> unnamed = subscriptions.keySet().stream()
                .filter(code -> !named.contains(code))
                .sorted(Comparator.comparingInt((String code) -> -subscriptions.getOrDefault(code, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        // Where a rule set names none, it means all.
        if (named.isEmpty() || unnamed.isEmpty()) {
            return Optional.empty();
        }
        String listed = unnamed.stream()
                .limit(MOST_LISTED)
                .map(code -> entry(code, subscriptions.getOrDefault(code, 0), named))
                .collect(Collectors.joining(", "));
        int more = unnamed.size() - MOST_LISTED;
        return Optional.of(
                (unnamed.size() == 1 ? what : what + "s") + " " + listed + (more > 0 ? " and " + more + " more" : ""));
    }

    private static String entry(String code, int subscriptions, Set<String> named) {
        return Text.safe(code) + " (" + Numbers.grouped(subscriptions)
                + Spelling.nearest(code, named)
                        .map(nearest -> "; meant " + nearest + "?")
                        .orElse("")
                + ")";
    }
}
