package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.AccountTree;
import io.github.pciscoring.core.columns.Grouping;
import io.github.pciscoring.core.columns.Ints;
import io.github.pciscoring.core.columns.Names;
import io.github.pciscoring.core.columns.SubscriptionColumns;
import java.util.Arrays;

/** Puts customers, tenants and subscriptions in the order in which they are scored. Rows with unknown parents are left out. */
final class TreeAssembly {
    private final int[] customerOfRef;
    private final int[] tenantOfRef;
    private final int[] subscriptionOfRef;
    private final Names customers;
    private final Names tenants;
    private final SubscriptionColumns subscriptions;
    private final AccountTree tree;

    TreeAssembly(BulkFacts rows) {
        customerOfRef = unnumbered(rows.ids.customers.size());
        tenantOfRef = unnumbered(rows.ids.tenants.size());
        subscriptionOfRef = unnumbered(rows.ids.subscriptions.size());

        IntTable tenantRows = rows.tenantRows;
        Ints customerRefs = new Ints();
        int[] customerOfRow = new int[tenantRows.size()];
        for (int row = 0; row < customerOfRow.length; row++) {
            int ref = tenantRows.get(1, row);
            if (customerOfRef[ref] < 0) {
                customerOfRef[ref] = customerRefs.size();
                customerRefs.add(ref);
            }
            customerOfRow[row] = customerOfRef[ref];
        }
        customers = names(rows.ids.customers, customerRefs.toArray());
        Grouping byCustomer = Grouping.of(customerOfRow, customerRefs.size());
        int[] tenantRefs = new int[byCustomer.rows()];
        for (int tenant = 0; tenant < tenantRefs.length; tenant++) {
            tenantRefs[tenant] = tenantRows.get(0, byCustomer.row(tenant));
            tenantOfRef[tenantRefs[tenant]] = tenant;
        }
        tenants = names(rows.ids.tenants, tenantRefs);

        int[] order = byTenantAndProduct(rows.subscriptionRows, rows.ids.codes().size());
        int[] subscriptionRefs = rows.subscriptionRows.gather(0, order);
        for (int subscription = 0; subscription < order.length; subscription++) {
            subscriptionOfRef[subscriptionRefs[subscription]] = subscription;
        }
        subscriptions = new SubscriptionColumns(
                names(rows.ids.subscriptions, subscriptionRefs),
                rows.subscriptionRows.gather(2, order),
                rows.subscriptionRows.gather(3, order),
                rows.subscriptionRows.gather(4, order));
        tree = tree(byCustomer.starts(), rows.subscriptionRows.gather(1, order));
    }

    private static int[] unnumbered(int refs) {
        int[] numbers = new int[refs];
        Arrays.fill(numbers, -1);
        return numbers;
    }

    private static Names names(EntityIds ids, int[] refs) {
        String[] names = new String[refs.length];
        for (int number = 0; number < names.length; number++) {
            names[number] = ids.id(refs[number]);
        }
        return new Names(names);
    }

    /** Returns the rows by tenant, and by product within a tenant: two stable passes, the finer order first. */
    private int[] byTenantAndProduct(IntTable rows, int codes) {
        Grouping byProduct = Grouping.of(rows.column(2), codes);
        int[] tenantOfPosition = new int[byProduct.rows()];
        for (int position = 0; position < tenantOfPosition.length; position++) {
            tenantOfPosition[position] = tenantOfRef[rows.get(1, byProduct.row(position))];
        }
        Grouping byTenant = Grouping.of(tenantOfPosition, tenants.size());
        int[] order = new int[byTenant.rows()];
        for (int position = 0; position < order.length; position++) {
            order[position] = byProduct.row(byTenant.row(position));
        }
        return order;
    }

    private AccountTree tree(int[] tenantsOfCustomer, int[] tenantRefOfSubscription) {
        Ints productsOfTenant = new Ints();
        Ints subscriptionsOfProduct = new Ints();
        int subscription = 0;
        for (int tenant = 0; tenant < tenants.size(); tenant++) {
            productsOfTenant.add(subscriptionsOfProduct.size());
            boolean first = true;
            while (subscription < tenantRefOfSubscription.length
                    && tenantOfRef[tenantRefOfSubscription[subscription]] == tenant) {
                if (first || subscriptions.product(subscription) != subscriptions.product(subscription - 1)) {
                    subscriptionsOfProduct.add(subscription);
                }
                first = false;
                subscription++;
            }
        }
        productsOfTenant.add(subscriptionsOfProduct.size());
        subscriptionsOfProduct.add(subscription);
        return new AccountTree(tenantsOfCustomer, productsOfTenant.toArray(), subscriptionsOfProduct.toArray());
    }

    int[] customerOfRef() {
        return customerOfRef;
    }

    int[] tenantOfRef() {
        return tenantOfRef;
    }

    int[] subscriptionOfRef() {
        return subscriptionOfRef;
    }

    int subscriptionCount() {
        return subscriptions.size();
    }

    Names customers() {
        return customers;
    }

    Names tenants() {
        return tenants;
    }

    SubscriptionColumns subscriptions() {
        return subscriptions;
    }

    AccountTree tree() {
        return tree;
    }
}
