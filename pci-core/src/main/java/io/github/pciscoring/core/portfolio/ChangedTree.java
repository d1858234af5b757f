package io.github.pciscoring.core.portfolio;

import static io.github.pciscoring.core.facts.AccountLevel.CUSTOMER;
import static io.github.pciscoring.core.facts.AccountLevel.SUBSCRIPTION;
import static io.github.pciscoring.core.facts.AccountLevel.TENANT;
import static io.github.pciscoring.core.facts.AccountLevel.TENANT_PRODUCT;

import io.github.pciscoring.core.columns.AccountTree;
import io.github.pciscoring.core.columns.Ints;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.Segments;
import java.util.Arrays;
import java.util.List;

/** Puts chosen customers, with new tenants and subscriptions in their places, in the order in which they are scored. */
final class ChangedTree {
    private final List<PortfolioColumns> sources;
    private final BulkFacts rows;
    private final AdditionsByCustomer additions;
    private final AccountKeys keys;

    private final Segments customers = new Segments();
    private final Segments tenants = new Segments();
    private final Segments subscriptions = new Segments();
    private final Ints tenantsOfCustomer = new Ints();
    private final Ints productsOfTenant = new Ints();
    private final Ints subscriptionsOfProduct = new Ints();

    /**
     * Creates a tree without a customer.
     *
     * @param sources the base, and the overlay if there is one
     */
    ChangedTree(List<PortfolioColumns> sources, BulkFacts rows, AdditionsByCustomer additions, AccountKeys keys) {
        this.sources = sources;
        this.rows = rows;
        this.additions = additions;
        this.keys = keys;
    }

    /** Adds one customer. */
    void add(int key) {
        int source = keys.source(key);
        int number = keys.number(key);
        if (!additions.has(key)) {
            addAsTheyAre(source, number, number + 1);
            return;
        }
        tenantsOfCustomer.add(tenants.size());
        AccountTree tree = source == Segments.NEW ? null : sources.get(source).tree();
        int begin = tree == null ? 0 : tree.begin(TENANT, CUSTOMER, number);
        int end = tree == null ? 0 : tree.begin(TENANT, CUSTOMER, number + 1);
        AdditionsByCustomer.Cursor added = additions.of(key, source, begin, end);
        for (int tenant = begin; tenant < end; tenant++) {
            long[] products = added.subscriptionsOf(tenant - begin);
            if (products.length == 0) {
                addTenants(source, tenant, tenant + 1);
            } else {
                addTenant(source, tenant, products);
            }
        }
        for (int row : added.tenantRows()) {
            addTenant(Segments.NEW, row, added.subscriptionsOf(end - begin + row));
        }
        customers.add(source, number, 1);
    }

    /** Adds customers that follow each other in their source and have neither new tenants nor new subscriptions. */
    void addAsTheyAre(int source, int begin, int end) {
        if (begin == end) {
            return;
        }
        AccountTree tree = sources.get(source).tree();
        int first = tree.begin(TENANT, CUSTOMER, begin);
        for (int customer = begin; customer < end; customer++) {
            tenantsOfCustomer.add(tree.begin(TENANT, CUSTOMER, customer) - first + tenants.size());
        }
        addTenants(source, first, tree.begin(TENANT, CUSTOMER, end));
        customers.add(source, begin, end - begin);
    }

    private void addTenants(int source, int begin, int end) {
        AccountTree tree = sources.get(source).tree();
        int firstProduct = tree.begin(TENANT_PRODUCT, TENANT, begin);
        int endProduct = tree.begin(TENANT_PRODUCT, TENANT, end);
        int first = tree.begin(SUBSCRIPTION, TENANT_PRODUCT, firstProduct);
        int products = subscriptionsOfProduct.size();
        for (int tenant = begin; tenant < end; tenant++) {
            productsOfTenant.add(tree.begin(TENANT_PRODUCT, TENANT, tenant) - firstProduct + products);
        }
        for (int product = firstProduct; product < endProduct; product++) {
            subscriptionsOfProduct.add(
                    tree.begin(SUBSCRIPTION, TENANT_PRODUCT, product) - first + subscriptions.size());
        }
        tenants.add(source, begin, end - begin);
        subscriptions.add(source, first, tree.begin(SUBSCRIPTION, TENANT_PRODUCT, endProduct) - first);
    }

    /**
     * Adds a tenant with new subscriptions.
     *
     * @param added their products and rows, {@code product << 32 | row}, ascending
     */
    private void addTenant(int source, int tenant, long[] added) {
        productsOfTenant.add(subscriptionsOfProduct.size());
        int old = 0;
        int oldEnd = 0;
        if (source != Segments.NEW) {
            old = sources.get(source).tree().begin(SUBSCRIPTION, TENANT, tenant);
            oldEnd = sources.get(source).tree().begin(SUBSCRIPTION, TENANT, tenant + 1);
        }
        int latest = -1;
        for (int next = 0; old < oldEnd || next < added.length; ) {
            int oldProduct = old < oldEnd ? sources.get(source).subscriptions().product(old) : Integer.MAX_VALUE;
            int newProduct = next < added.length ? (int) (added[next] >> Integer.SIZE) : Integer.MAX_VALUE;
            if (Math.min(oldProduct, newProduct) != latest) {
                latest = Math.min(oldProduct, newProduct);
                subscriptionsOfProduct.add(subscriptions.size());
            }
            if (oldProduct <= newProduct) {
                subscriptions.add(source, old++, 1);
            } else {
                int row = (int) added[next++];
                additions.subscriptionIs(rows.subscriptionRows.get(0, row), subscriptions.size());
                subscriptions.add(Segments.NEW, row, 1);
            }
        }
        if (source == Segments.NEW) {
            additions.tenantIs(rows.tenantRows.get(0, tenant), tenants.size());
        }
        tenants.add(source, tenant, 1);
    }

    Segments customers() {
        return customers;
    }

    Segments tenants() {
        return tenants;
    }

    Segments subscriptions() {
        return subscriptions;
    }

    /** Returns the tree; the base's if it is the same. */
    AccountTree tree() {
        AccountTree base = sources.get(0).tree();
        if (customers.isWhole(base.size(CUSTOMER))
                && tenants.isWhole(base.size(TENANT))
                && subscriptions.isWhole(base.size(SUBSCRIPTION))) {
            return base;
        }
        return new AccountTree(
                closed(tenantsOfCustomer, tenants.size()),
                closed(productsOfTenant, subscriptionsOfProduct.size()),
                closed(subscriptionsOfProduct, subscriptions.size()));
    }

    private static int[] closed(Ints starts, int end) {
        int[] closed = Arrays.copyOf(starts.toArray(), starts.size() + 1);
        closed[starts.size()] = end;
        return closed;
    }
}
