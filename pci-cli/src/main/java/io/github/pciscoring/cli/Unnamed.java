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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The products, channels and exams of a portfolio that a rule set doesn't name. They are ignored by design; they are told so that
 * a misspelt code is noticed.
 */
final class Unnamed {
    static final int MOST_LISTED = 12;
    private static final Pattern BESIDES_CODE = Pattern.compile("[^\\p{L}\\p{N}]");

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

    /**
     * Returns the exams passed that no formula names, with how often, in one line; absent when there are none. Codes of
     * exams that exist differ by a letter or a digit, so that a guess is made only where the case or a hyphen is wrong.
     */
    static Optional<String> exams(Portfolio portfolio, CompetencyRuleSet rules) {
        Map<String, Integer> passed = portfolio.examsByCode();
        Set<String> named = rules.exams();
        List<String> unnamed = unnamed(passed, named);
        if (unnamed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("exams that no formula of " + Text.safe(rules.id()) + " names: "
                + Text.listed(unnamed, MOST_LISTED, code -> entry(code, passed, alike(code, named))));
    }

    private static List<String> alike(String code, Set<String> named) {
        String bare = BESIDES_CODE.matcher(code).replaceAll("");
        return named.stream()
                .filter(exam -> BESIDES_CODE.matcher(exam).replaceAll("").equalsIgnoreCase(bare))
                .toList();
    }

    private static Optional<String> list(
            String what, Map<String, Integer> subscriptions, Map<String, Set<String>> groups) {
        Set<String> named =
                groups.values().stream().flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
        List<String> unnamed = unnamed(subscriptions, named);
        // Where a rule set names none, it means all.
        if (named.isEmpty() || unnamed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((unnamed.size() == 1 ? what : what + "s") + " "
                + Text.listed(unnamed, MOST_LISTED, code -> entry(code, subscriptions, named)));
    }

    /** Returns the codes that are not named, the most frequent first. */
    static List<String> unnamed(Map<String, Integer> counts, Set<String> named) {
        return counts.keySet().stream()
                .filter(code -> !named.contains(code))
                .sorted(Comparator.comparingInt((String code) -> -counts.getOrDefault(code, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    static String entry(String code, Map<String, Integer> counts, Collection<String> candidates) {
        return Text.safe(code) + " (" + Numbers.grouped(counts.getOrDefault(code, 0))
                + Spelling.nearest(code, candidates)
                        .map(nearest -> "; meant " + nearest + "?")
                        .orElse("")
                + ")";
    }
}
