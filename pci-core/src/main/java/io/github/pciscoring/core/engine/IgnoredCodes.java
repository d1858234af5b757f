package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.Dictionary;
import io.github.pciscoring.core.engine.FindingCounts.CountKey;
import io.github.pciscoring.core.engine.FindingCounts.Kind;
import io.github.pciscoring.core.ruleset.CreditRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What rules leave out whatever the month, by product, channel and association type, in a portfolio's code numbers. What is
 * counted has a number, too. What only classifications read counts as left out, since they earn nothing. Thread-safe.
 */
final class IgnoredCodes {
    private final Dictionary codes;
    private final int size;
    private final List<String> indicatorIds = new ArrayList<>();
    /** By indicator that credits through associations, what its inputs cover, whatever the class of a partner. */
    private final List<List<ScopeCodes>> scopes = new ArrayList<>();
    /** By code number, whether some indicator covers the product. */
    private final boolean[] covered;
    /** By code number, whether associations of the type credit anything. */
    private final boolean[] crediting;

    IgnoredCodes(CodeTables tables, BoundRules rules) {
        this.codes = tables.codes();
        this.size = codes.size();
        this.covered = new boolean[size];
        this.crediting = new boolean[size];
        Map<String, List<ScopeCodes>> byId = new LinkedHashMap<>();
        for (int i = 0; i < rules.firstClassification(); i++) {
            List<ScopeCodes> ofIndicator =
                    byId.computeIfAbsent(rules.indicators().get(i).id(), id -> new ArrayList<>());
            for (int credits : rules.plan().of(i).credits()) {
                int finest = rules.plan().credits().get(credits).onSubscriptions();
                if (finest != InputPlan.NONE) {
                    ofIndicator.add(tables.scope(
                            rules.plan().onSubscriptions().get(finest).scope()));
                }
            }
        }
        byId.forEach((id, ofIndicator) -> {
            if (!ofIndicator.isEmpty()) {
                indicatorIds.add(id);
                scopes.add(ofIndicator);
            }
        });
        Set<String> types = byId.keySet().stream()
                .flatMap(id -> rules.rules().attribution().rowsOf(id).stream())
                .map(CreditRule::type)
                .collect(Collectors.toSet());
        for (int code = 0; code < size; code++) {
            crediting[code] = types.contains(codes.text(code));
            covered[code] = covers(code);
        }
    }

    private boolean covers(int product) {
        return scopes.stream().flatMap(Collection::stream).anyMatch(scope -> scope.coversProduct(product));
    }

    /** Returns whether nothing can be left out, since rules credit through no association at all. */
    boolean isEmpty() {
        return scopes.isEmpty();
    }

    boolean isCrediting(int type) {
        return crediting[type];
    }

    /** Returns what a number stands for. */
    CountKey key(int number) {
        return switch (number / size) {
            case 0 -> new CountKey(Kind.PRODUCT, codes.text(number));
            case 1 -> new CountKey(Kind.CHANNEL, codes.text(number - size));
            case 2 -> new CountKey(Kind.TYPE, codes.text(number - 2 * size));
            default -> new CountKey(Kind.CHANNEL_BY_INDICATOR, indicatorIds.get(number - 3 * size));
        };
    }

    /** Returns the number under which associations of a type are counted. */
    int ofType(int type) {
        return 2 * size + type;
    }

    /** Returns the numbers under which a subscription of a product and channel is counted; none where all count it. */
    int[] ofSubscription(int product, int channel) {
        if (!covered[product]) {
            return new int[] {product};
        }
        int[] numbers = new int[scopes.size() + 1];
        int found = 0;
        for (int indicator = 0; indicator < scopes.size(); indicator++) {
            boolean coversProduct = false;
            boolean covers = false;
            for (ScopeCodes scope : scopes.get(indicator)) {
                coversProduct |= scope.coversProduct(product);
                covers |= scope.covers(product, channel);
            }
            if (coversProduct && !covers) {
                numbers[found++] = 3 * size + indicator;
            }
        }
        if (found > 0) {
            numbers[found++] = size + channel;
        }
        return Arrays.copyOf(numbers, found);
    }
}
