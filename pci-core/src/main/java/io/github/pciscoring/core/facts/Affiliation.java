package io.github.pciscoring.core.facts;

/**
 * A person's affiliation with a partner; the same one may be stated more than once.
 *
 * @param personId the person's non-empty id
 * @param partnerId the partner's non-empty id
 * @param months the months in which it holds
 */
public record Affiliation(String personId, String partnerId, MonthRange months) implements Fact {
    /** Refuses empty ids. */
    public Affiliation {
        Checks.nonEmpty(personId, "person id");
        Checks.nonEmpty(partnerId, "partner id");
    }

    @Override
    public FactTable table() {
        return FactTable.PEOPLE;
    }
}
