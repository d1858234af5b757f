package io.github.pciscoring.core.columns;

import io.github.pciscoring.core.facts.AccountLevel;
import java.util.Arrays;

/**
 * How subscriptions, tenant-products, tenants and customers lie within each other: everything of one account is
 * contiguous at every level. Thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // the levels' order is their meaning
public final class AccountTree {
    private static final int LEVELS = AccountLevel.SUBSCRIPTION.ordinal() + 1;

    private final int[][] start;
    private final int[][] parent;

    /**
     * Creates a tree.
     *
     * @param tenantsOfCustomer where each customer's tenants begin, and one more for the end
     * @param productsOfTenant where each tenant's tenant-products begin, likewise
     * @param subscriptionsOfProduct where each tenant-product's subscriptions begin, likewise
     */
    public AccountTree(int[] tenantsOfCustomer, int[] productsOfTenant, int[] subscriptionsOfProduct) {
        this.start = new int[][] {tenantsOfCustomer, productsOfTenant, subscriptionsOfProduct};
        this.parent = new int[][] {
            new int[0], parents(tenantsOfCustomer), parents(productsOfTenant), parents(subscriptionsOfProduct)
        };
    }

    private static int[] parents(int[] start) {
        int outer = start.length - 1;
        int[] parents = new int[start[outer]];
        for (int group = 0; group < outer; group++) {
            Arrays.fill(parents, start[group], start[group + 1], group);
        }
        return parents;
    }

    /** Returns how many accounts there are at a customer-side level. */
    public int size(AccountLevel level) {
        return level == AccountLevel.CUSTOMER ? start[0].length - 1 : parent[level.ordinal()].length;
    }

    /**
     * Returns where the accounts of an inner level begin within an account of an outer level; the end of the account
     * before it. The position after the last account is allowed.
     */
    public int begin(AccountLevel inner, AccountLevel outer, int position) {
        checkInside(inner, outer);
        int at = position;
        for (int level = outer.ordinal(); level < inner.ordinal(); level++) {
            at = start[level][at];
        }
        return at;
    }

    /** Returns the account of an outer level in which an account of an inner level lies. */
    public int outer(AccountLevel outer, AccountLevel inner, int position) {
        checkInside(inner, outer);
        int at = position;
        for (int level = inner.ordinal(); level > outer.ordinal(); level--) {
            at = parent[level][at];
        }
        return at;
    }

    private static void checkInside(AccountLevel inner, AccountLevel outer) {
        if (inner.ordinal() < outer.ordinal() || inner.ordinal() >= LEVELS) {
            throw new IllegalArgumentException(inner + " does not lie within " + outer);
        }
    }
}
