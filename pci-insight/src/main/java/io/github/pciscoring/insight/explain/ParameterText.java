package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the parameters of any rule into words: of indicators of our own and of others'. */
final class ParameterText {
    private static final int DECIMALS = 6;

    private final CompetencyRuleSet rules;
    private final YearMonth asOf;

    ParameterText(CompetencyRuleSet rules, YearMonth asOf) {
        this.rules = rules;
        this.asOf = asOf;
    }

    /** Returns a value, as rules state it or as indicators read it. */
    String text(Object value) {
        if (value instanceof Ratio number) {
            return number(number);
        } else if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        } else if (value instanceof Collection<?> texts) {
            return texts.stream().map(this::text).collect(Collectors.joining(", "));
        } else if (value instanceof Map<?, ?> numbers) {
            return numbers.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + number((Ratio) entry.getValue()))
                    .collect(Collectors.joining(", "));
        } else if (value instanceof MonthWindow window) {
            return window(window);
        } else if (value instanceof SubscriptionScope scope) {
            return scope(scope);
        } else if (value instanceof ExamFormula formula) {
            return formula.anyOf().stream().map(ParameterText::alternative).collect(Collectors.joining("; or "));
        } else if (value instanceof FactCodes codes) {
            return codes.column() + " of the " + codes.of().name().toLowerCase(Locale.ROOT) + " is "
                    + oneOf(codes.codes());
        }
        return value instanceof Enum<?> choice
                ? choice.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : value.toString();
    }

    private static String number(Ratio number) {
        return number.toDecimal(DECIMALS).stripTrailingZeros().toPlainString();
    }

    private String window(MonthWindow window) {
        YearMonth oldest = asOf.minusMonths(window.oldest());
        YearMonth newest = asOf.minusMonths(window.newest());
        return window.oldest() == window.newest() ? oldest.toString() : oldest + " to " + newest;
    }

    private String scope(SubscriptionScope scope) {
        List<String> parts = new ArrayList<>();
        scope.products()
                .ifPresent(products ->
                        parts.add("products: " + String.join(", ", named(products, rules.productFamilies()))));
        scope.channels()
                .ifPresent(channels ->
                        parts.add("channels: " + String.join(", ", named(channels, rules.channelGroups()))));
        scope.agreementMonths()
                .forEach((channel, months) -> parts.add(channel + ": only the first "
                        + (months == 1 ? "month" : months + " months") + " of an agreement"));
        return parts.isEmpty() ? "all subscriptions" : "subscriptions (" + String.join("; ", parts) + ")";
    }

    /** Returns the names of the groups that are all in it, and the codes that are in none of these. */
    private static List<String> named(Set<String> codes, Map<String, Set<String>> groups) {
        Set<String> rest = new HashSet<>(codes);
        List<String> names = new ArrayList<>();
        groups.forEach((name, group) -> {
            if (!group.isEmpty() && codes.containsAll(group)) {
                names.add(name);
                rest.removeAll(group);
            }
        });
        return Stream.concat(names.stream(), codes.stream().filter(rest::contains))
                .toList();
    }

    private static String alternative(ExamFormula.Alternative alternative) {
        return alternative.allOf().stream()
                .map(requirement -> oneOf(requirement.anyOf()))
                .collect(Collectors.joining(" and "));
    }

    private static String oneOf(Set<String> codes) {
        return (codes.size() == 1 ? "" : "one of ") + String.join(", ", codes);
    }
}
