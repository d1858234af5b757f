package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.AccountTree;
import io.github.pciscoring.core.columns.MonthlyRows;
import io.github.pciscoring.core.columns.Names;
import io.github.pciscoring.core.columns.Overlay;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.Segments;
import io.github.pciscoring.core.columns.SubscriptionColumns;
import io.github.pciscoring.core.facts.SubjectType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which accounts go into changed columns, and where all subjects in them come from. Used once. */
final class ChangedAccounts {
    private static final int[] NONE = new int[0];

    private final List<PortfolioColumns> sources;
    private final BulkFacts added;
    private final AccountKeys customerKeys;
    private final AccountKeys personKeys;
    private final AdditionsByCustomer additions;
    private final ChangedTree tree;
    private final Segments peopleSegments = new Segments();
    private final boolean whole;
    private int[] customersOfBase = NONE;
    private int[] peopleOfBase = NONE;

    ChangedAccounts(Portfolio portfolio, BulkFacts added, BulkFacts removed, int mostInOverlay) {
        Optional<Overlay> overlay = portfolio.overlay();
        PortfolioColumns base = portfolio.columns();
        this.sources = overlay.isPresent() ? List.of(base, overlay.get().columns()) : List.of(base);
        this.added = added;
        Names customers = overlay.isPresent() ? overlay.get().columns().customers() : Names.NONE;
        Names people = overlay.isPresent() ? overlay.get().columns().people() : Names.NONE;
        customerKeys = new AccountKeys(
                added.ids.customers,
                base.customers().size(),
                overlay.isPresent() ? overlay.get().customers() : NONE,
                customers);
        personKeys = new AccountKeys(
                added.ids.people,
                base.people().size(),
                overlay.isPresent() ? overlay.get().people() : NONE,
                people);
        additions = new AdditionsByCustomer(sources, added, customerKeys);
        tree = new ChangedTree(sources, added, additions, customerKeys);
        for (int ref = base.people().size(); ref < added.ids.people.size(); ref++) {
            if (added.ids.people.isDefined(ref)) {
                personKeys.ofDefined(ref);
            }
        }
        int[] touchedCustomers = touchedCustomers(removed).sorted(customerKeys.all());
        int[] touchedPeople = touchedPeople(removed).sorted(personKeys.all());
        int[] inOverlay = union(touchedCustomers, customerKeys.overlaid());
        int[] peopleInOverlay = union(touchedPeople, personKeys.overlaid());
        long different = (long) inOverlay.length + peopleInOverlay.length;
        whole = different == 0 || mostInOverlay * different > (long) customerKeys.all() + personKeys.all();
        if (whole) {
            addAll(touchedCustomers);
        } else {
            for (int customer : inOverlay) {
                tree.add(customer);
            }
            for (int person : peopleInOverlay) {
                peopleSegments.add(personKeys.source(person), personKeys.number(person), 1);
            }
            customersOfBase = customerKeys.ofBase(inOverlay);
            peopleOfBase = personKeys.ofBase(peopleInOverlay);
        }
    }

    /** Adds all accounts; those which stay between their neighbours in the base, together with these. */
    private void addAll(int[] touchedCustomers) {
        int[] single =
                union(Arrays.stream(touchedCustomers).filter(additions::has).toArray(), customerKeys.overlaid());
        int next = 0;
        int base = sources.get(0).customers().size();
        for (int customer : single) {
            tree.addAsTheyAre(0, next, Math.min(customer, base));
            tree.add(customer);
            next = Math.min(customer + 1, base);
        }
        tree.addAsTheyAre(0, next, base);
        next = 0;
        base = sources.get(0).people().size();
        for (int person : personKeys.overlaid()) {
            peopleSegments.add(0, next, Math.min(person, base) - next);
            peopleSegments.add(1, personKeys.number(person), 1);
            next = Math.min(person + 1, base);
        }
        peopleSegments.add(0, next, base - next);
        peopleSegments.add(Segments.NEW, 0, personKeys.all() - personKeys.old());
    }

    private AccountSet touchedCustomers(BulkFacts removed) {
        AccountSet touched = new AccountSet();
        additions.addTo(touched);
        for (BulkFacts rows : List.of(added, removed)) {
            for (int row = 0; row < rows.associationRows.size(); row++) {
                touched.add(additions.customerOfSubscription(rows.associationRows.get(4, row)));
            }
            for (MonthlyRows table : List.of(rows.billingRows, rows.seatRows, rows.productionRows, rows.sandboxRows)) {
                addCustomers(touched, table, SubjectType.SUBSCRIPTION);
            }
            rows.factRows.forEach((key, table) -> addCustomers(touched, table, key.subjectType()));
        }
        return touched;
    }

    private void addCustomers(AccountSet touched, MonthlyRows table, SubjectType type) {
        for (int run = 0; run < table.runs(); run++) {
            int ref = table.subject(run);
            switch (type) {
                case CUSTOMER -> touched.add(customerKeys.of(ref));
                case TENANT -> touched.add(additions.customerOfTenant(ref));
                case SUBSCRIPTION -> touched.add(additions.customerOfSubscription(ref));
                default -> {}
            }
        }
    }

    private AccountSet touchedPeople(BulkFacts removed) {
        AccountSet touched = new AccountSet();
        for (BulkFacts rows : List.of(added, removed)) {
            for (int row = 0; row < rows.affiliationRows.size(); row++) {
                touched.add(personKeys.of(rows.affiliationRows.get(4, row)));
            }
            for (int row = 0; row < rows.examRows.size(); row++) {
                touched.add(personKeys.of(rows.examRows.get(3, row)));
            }
            rows.factRows.forEach((key, table) -> {
                for (int run = 0; key.subjectType() == SubjectType.PERSON && run < table.runs(); run++) {
                    touched.add(personKeys.of(table.subject(run)));
                }
            });
        }
        return touched;
    }

    /** Returns what is in either of two ascending arrays, ascending. */
    private static int[] union(int[] a, int[] b) {
        if (b.length == 0) {
            return a;
        }
        int[] both = new int[a.length + b.length];
        int size = 0;
        for (int i = 0, j = 0; i < a.length || j < b.length; ) {
            int nextA = i < a.length ? a[i] : Integer.MAX_VALUE;
            int nextB = j < b.length ? b[j] : Integer.MAX_VALUE;
            both[size++] = Math.min(nextA, nextB);
            i += nextA <= nextB ? 1 : 0;
            j += nextB <= nextA ? 1 : 0;
        }
        return size == both.length ? both : Arrays.copyOf(both, size);
    }

    /** Returns whether these are all accounts, to be a new base. */
    boolean whole() {
        return whole;
    }

    /** Returns the old columns: the base and, if there is one, the overlay. */
    List<PortfolioColumns> sources() {
        return sources;
    }

    /** Returns which customers of the base the first ones replace, unless all accounts are here. */
    int[] customersOfBase() {
        return customersOfBase;
    }

    /** Returns which people of the base the first ones replace, unless all accounts are here. */
    int[] peopleOfBase() {
        return peopleOfBase;
    }

    AccountTree tree() {
        return tree.tree();
    }

    Changed customers() {
        int known = sources.get(0).customers().size();
        return new Changed(tree.customers(), names(PortfolioColumns::customers), added.ids.customers, other -> {
            int key = customerKeys.of(known + other);
            return key < customerKeys.old() ? -1 : tree.customers().find(Segments.NEW, key - customerKeys.old());
        });
    }

    Changed tenants() {
        int[] numbers = additions.tenantNumbers();
        return new Changed(
                tree.tenants(), names(PortfolioColumns::tenants), added.ids.tenants, other -> numbers[other]);
    }

    Changed subscriptions() {
        int[] numbers = additions.subscriptionNumbers();
        return new Changed(
                tree.subscriptions(),
                names(columns -> columns.subscriptions().ids()),
                added.ids.subscriptions,
                other -> numbers[other]);
    }

    Changed people() {
        int known = sources.get(0).people().size();
        return new Changed(peopleSegments, names(PortfolioColumns::people), added.ids.people, other -> {
            int key = personKeys.of(known + other);
            return key < personKeys.old() ? -1 : peopleSegments.find(Segments.NEW, key - personKeys.old());
        });
    }

    private List<Names> names(Function<PortfolioColumns, Names> kind) {
        return sources.size() == 1
                ? List.of(kind.apply(sources.get(0)))
                : List.of(kind.apply(sources.get(0)), kind.apply(sources.get(1)));
    }

    Names customerNames() {
        Changed customers = customers();
        return Names.merged(customers.segments(), customers.sources(), customerKeys::newId);
    }

    Names tenantNames() {
        Changed tenants = tenants();
        return Names.merged(
                tenants.segments(), tenants.sources(), row -> added.ids.tenants.id(added.tenantRows.get(0, row)));
    }

    Names personNames() {
        Changed people = people();
        return Names.merged(people.segments(), people.sources(), personKeys::newId);
    }

    SubscriptionColumns subscriptionColumns() {
        Changed subscriptions = subscriptions();
        return SubscriptionColumns.merged(
                subscriptions.segments(),
                sources.stream().map(PortfolioColumns::subscriptions).toList(),
                row -> added.ids.subscriptions.id(added.subscriptionRows.get(0, row)),
                // After the ref and the tenant, which the tree holds, come the columns.
                (column, row) -> added.subscriptionRows.get(2 + column, row));
    }
}
