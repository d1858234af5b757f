package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.Dictionary;
import io.github.pciscoring.core.facts.SubjectType;
import org.jspecify.annotations.Nullable;

/** All ids and codes that facts name while a portfolio is built. Not thread-safe. */
final class FactIds {
    final EntityIds customers;
    final EntityIds tenants;
    final EntityIds subscriptions;
    final EntityIds partners;
    final EntityIds people;

    private Dictionary codes;
    private boolean codesShared;
    private @Nullable String latestCode;
    private int latestNumber;

    /** Creates ids of which none is known. */
    FactIds() {
        this(new EntityIds(), new EntityIds(), new EntityIds(), new EntityIds(), new EntityIds(), new Dictionary());
        codesShared = false;
    }

    /**
     * Creates ids of which some may be known.
     *
     * @param codes the known codes, which are copied before one is added
     */
    FactIds(
            EntityIds customers,
            EntityIds tenants,
            EntityIds subscriptions,
            EntityIds partners,
            EntityIds people,
            Dictionary codes) {
        this.customers = customers;
        this.tenants = tenants;
        this.subscriptions = subscriptions;
        this.partners = partners;
        this.people = people;
        this.codes = codes;
        this.codesShared = true;
    }

    EntityIds of(SubjectType type) {
        return switch (type) {
            case CUSTOMER -> customers;
            case TENANT -> tenants;
            case SUBSCRIPTION -> subscriptions;
            case PERSON -> people;
            case PARTNER -> partners;
        };
    }

    int code(String code) {
        if (!code.equals(latestCode)) {
            latestNumber = find(code);
            latestCode = code;
        }
        return latestNumber;
    }

    private int find(String code) {
        if (code.isEmpty()) {
            throw new IllegalArgumentException("a code is empty");
        }
        int number = codes.find(code);
        if (number >= 0) {
            return number;
        }
        if (codesShared) {
            codes = codes.copy();
            codesShared = false;
        }
        return codes.number(code);
    }

    Dictionary codes() {
        return codes;
    }

    /** Returns whether an id was excused and never defined. */
    boolean hasExcused() {
        return partners.hasExcused() || tenants.hasExcused() || subscriptions.hasExcused() || people.hasExcused();
    }
}
