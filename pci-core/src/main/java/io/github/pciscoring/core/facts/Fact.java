package io.github.pciscoring.core.facts;

/** One thing that happened or that exists; the unit in which a portfolio is built object by object. */
public sealed interface Fact
        permits Partner,
                Tenant,
                Subscription,
                PartnerAssociation,
                BillingLine,
                PaidSeats,
                ActiveUsers,
                Affiliation,
                ExamPass,
                OwnFact {

    /** Returns the table that this fact belongs to. */
    FactTable table();
}
