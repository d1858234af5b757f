package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;

/**
 * One row of an attribution table: an association type that credits its partner (SPEC, Attribution and R7).
 *
 * @param type the association type
 * @param products the products for which it credits; absent for any
 * @param displacedBy the association types that take its place: a month in which any partner holds one of them on the
 *     same subscription is not credited through this row
 */
public record CreditRule(String type, Optional<Set<String>> products, Set<String> displacedBy) {
    /** The most rows that may credit one indicator. */
    public static final int MOST_ROWS = Long.SIZE;

    /** Copies and sorts. */
    public CreditRule {
        products = products.map(ImmutableSortedSet::copyOf);
        displacedBy = ImmutableSortedSet.copyOf(displacedBy);
    }

    /** Returns a row that nothing displaces, for any product. */
    public static CreditRule of(String type) {
        return new CreditRule(type, Optional.empty(), Set.of());
    }

    /** Returns this row, displaced by these association types. */
    public CreditRule displacedBy(Set<String> types) {
        return new CreditRule(type, products, types);
    }

    /** Returns whether the row credits subscriptions of this product. */
    public boolean covers(String product) {
        return products.isEmpty() || products.get().contains(product);
    }
}
