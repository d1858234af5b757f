package io.github.pciscoring.core.portfolio;

import static io.github.pciscoring.core.facts.AccountLevel.CUSTOMER;
import static io.github.pciscoring.core.facts.AccountLevel.SUBSCRIPTION;
import static io.github.pciscoring.core.facts.AccountLevel.TENANT;

import io.github.pciscoring.core.columns.Ints;
import io.github.pciscoring.core.columns.Names;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import java.util.Arrays;
import java.util.List;

/** To which customers new tenants and subscriptions belong, and which numbers they get. Not thread-safe. */
final class AdditionsByCustomer {
    private static final long[] NONE = new long[0];

    private final List<PortfolioColumns> sources;
    private final BulkFacts rows;
    private final AccountKeys keys;
    /** By new tenant's ref less the base's tenants, its customer's key, its row and its number; -1 unless it is new. */
    private final int[] customerOfTenant;

    private final int[] rowOfTenant;
    private final int[] numberOfTenant;
    private final int[] customerOfSubscription;
    private final int[] numberOfSubscription;
    /** The customer's key and the row, {@code key << 32 | row}, ascending. */
    private final long[] tenantRows;

    private final long[] subscriptionRows;

    AdditionsByCustomer(List<PortfolioColumns> sources, BulkFacts rows, AccountKeys keys) {
        this.sources = sources;
        this.rows = rows;
        this.keys = keys;
        int otherTenants = rows.ids.tenants.size() - sources.get(0).tenants().size();
        int otherSubscriptions =
                rows.ids.subscriptions.size() - sources.get(0).subscriptions().size();
        customerOfTenant = none(otherTenants);
        rowOfTenant = none(otherTenants);
        numberOfTenant = none(otherTenants);
        customerOfSubscription = none(otherSubscriptions);
        numberOfSubscription = none(otherSubscriptions);
        tenantRows = new long[rows.tenantRows.size()];
        for (int row = 0; row < tenantRows.length; row++) {
            int customer = keys.ofDefined(rows.tenantRows.get(1, row));
            int other = rows.tenantRows.get(0, row) - sources.get(0).tenants().size();
            customerOfTenant[other] = customer;
            rowOfTenant[other] = row;
            tenantRows[row] = (long) customer << Integer.SIZE | row;
        }
        Arrays.sort(tenantRows);
        subscriptionRows = sortedSubscriptions();
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }

    private long[] sortedSubscriptions() {
        long[] sorted = new long[rows.subscriptionRows.size()];
        int size = 0;
        for (int row = 0; row < sorted.length; row++) {
            int customer = customerOfTenant(rows.subscriptionRows.get(1, row));
            if (customer >= 0) {
                int subscription = rows.subscriptionRows.get(0, row);
                customerOfSubscription[
                        subscription - sources.get(0).subscriptions().size()] = customer;
                sorted[size++] = (long) customer << Integer.SIZE | row;
            }
        }
        Arrays.sort(sorted, 0, size);
        return size == sorted.length ? sorted : Arrays.copyOf(sorted, size);
    }

    /** Returns the key of a tenant's customer, -1 for an unknown tenant. */
    int customerOfTenant(int ref) {
        return customer(TENANT, ref, sources.get(0).tenants(), rows.ids.tenants, customerOfTenant);
    }

    /** Returns the key of a subscription's customer, -1 for an unknown subscription. */
    int customerOfSubscription(int ref) {
        Names known = sources.get(0).subscriptions().ids();
        return customer(SUBSCRIPTION, ref, known, rows.ids.subscriptions, customerOfSubscription);
    }

    private int customer(AccountLevel level, int ref, Names known, EntityIds ids, int[] ofOther) {
        if (ref < known.size()) {
            return sources.get(0).tree().outer(CUSTOMER, level, ref);
        }
        int key = ofOther[ref - known.size()];
        if (key < 0 && sources.size() > 1) {
            int number = names(level).find(ids.id(ref));
            return number < 0 ? -1 : keys.ofOverlay(sources.get(1).tree().outer(CUSTOMER, level, number));
        }
        return key;
    }

    private Names names(AccountLevel level) {
        return level == TENANT
                ? sources.get(1).tenants()
                : sources.get(1).subscriptions().ids();
    }

    /** Adds to a set the customers that get a tenant or a subscription. */
    void addTo(AccountSet touched) {
        for (long row : tenantRows) {
            touched.add((int) (row >> Integer.SIZE));
        }
        for (long row : subscriptionRows) {
            touched.add((int) (row >> Integer.SIZE));
        }
    }

    /** Returns whether a customer gets a tenant or a subscription. */
    boolean has(int customer) {
        return first(tenantRows, customer) < first(tenantRows, customer + 1)
                || first(subscriptionRows, customer) < first(subscriptionRows, customer + 1);
    }

    private static int first(long[] rowsByCustomer, int customer) {
        int at = Arrays.binarySearch(rowsByCustomer, (long) customer << Integer.SIZE);
        return at < 0 ? -1 - at : at;
    }

    /** Notes the number of a new tenant. */
    void tenantIs(int ref, int number) {
        numberOfTenant[ref - sources.get(0).tenants().size()] = number;
    }

    /** Notes the number of a new subscription. */
    void subscriptionIs(int ref, int number) {
        numberOfSubscription[ref - sources.get(0).subscriptions().size()] = number;
    }

    /** Returns the numbers of new tenants, by ref less the base's tenants; -1 for others. */
    int[] tenantNumbers() {
        return numberOfTenant;
    }

    /** Returns the numbers of new subscriptions, likewise. */
    int[] subscriptionNumbers() {
        return numberOfSubscription;
    }

    /**
     * Returns what one customer gets.
     *
     * @param source where the customer comes from
     * @param begin its first tenant there
     * @param end the tenant after its last one
     */
    Cursor of(int customer, int source, int begin, int end) {
        return new Cursor(customer, source, begin, end);
    }

    /** What one customer gets, tenant by tenant. */
    final class Cursor {
        private final int[] newTenants;
        /** The tenant's place, and the row: {@code place << 32 | row}, ascending. */
        private final long[] subscriptions;

        private int next;

        private Cursor(int customer, int source, int begin, int end) {
            Ints newRows = new Ints();
            for (int i = first(tenantRows, customer); i < first(tenantRows, customer + 1); i++) {
                newRows.add((int) tenantRows[i]);
            }
            newTenants = newRows.toArray();
            int from = first(subscriptionRows, customer);
            subscriptions = new long[first(subscriptionRows, customer + 1) - from];
            for (int i = 0; i < subscriptions.length; i++) {
                int row = (int) subscriptionRows[from + i];
                long place = place(rows.subscriptionRows.get(1, row), source, begin, end);
                subscriptions[i] = place << Integer.SIZE | row;
            }
            Arrays.sort(subscriptions);
        }

        /** Returns a tenant's place among the customer's, new ones by their row. */
        private int place(int tenant, int source, int begin, int end) {
            int other = tenant - sources.get(0).tenants().size();
            if (other >= 0 && rowOfTenant[other] >= 0) {
                return end - begin + rowOfTenant[other];
            }
            return (source == 0 ? tenant : sources.get(1).tenants().find(rows.ids.tenants.id(tenant))) - begin;
        }

        /** Returns the rows of the new tenants, ascending. */
        int[] tenantRows() {
            return newTenants;
        }

        /**
         * Returns the new subscriptions of a tenant as {@code product << 32 | row}, ascending; tenants are to be asked in
         * their order.
         */
        long[] subscriptionsOf(int place) {
            int begin = next;
            while (next < subscriptions.length && subscriptions[next] >> Integer.SIZE == place) {
                next++;
            }
            if (begin == next) {
                return NONE;
            }
            long[] byProduct = new long[next - begin];
            for (int i = 0; i < byProduct.length; i++) {
                int row = (int) subscriptions[begin + i];
                byProduct[i] = (long) rows.subscriptionRows.get(2, row) << Integer.SIZE | row;
            }
            Arrays.sort(byProduct);
            return byProduct;
        }
    }
}
