package io.github.pciscoring.testkit.portfolio;

import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.ExamFormula;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What portfolios are made of: the codes that rules know, a few that they do not, the rule author's own facts, and the
 * numbers at which something changes. A value, thread-safe.
 */
@Value.Immutable
@KitStyle
public interface PortfolioCodes {
    /** Returns the products; at least one. */
    List<String> products();

    /** Returns the channels; at least one. */
    List<String> channels();

    /** Returns the channels whose subscriptions always have the start of an agreement. */
    Set<String> agreementChannels();

    /** Returns the association types; with none, subscriptions have no partners. */
    List<String> associationTypes();

    /** Returns the exams; with none, nobody has passed any. */
    List<String> exams();

    /** Returns formulas of which people often hold all exams of an alternative. */
    List<ExamFormula> formulas();

    /** Returns the own facts, dated and undated. */
    List<FactName> facts();

    /** Returns the own facts that are always undated, such as codes in a column; mostly 1, and 0 now and then. */
    List<FactName> marks();

    /** Returns the locations that partners may have. */
    List<String> locations();

    /** Returns counts around which seats and users lie, each 0 or more. */
    Set<Integer> counts();

    /** Returns amounts around which own facts and bills lie, in ten-thousandths. */
    Set<Long> amounts();

    /** Returns days around which exams are passed, beside those that depend on the as-of month. */
    Set<LocalDate> examDays();

    /** Returns how many months before the as-of month are read; facts lie around both ends of these months. */
    int lookBack();

    /**
     * Returns what a rule set and its indicators name: products of families, scopes, attribution rows and numbers per
     * product, and so on, each kind with a code that they do not name, and products and channels with further ones until
     * there are 3 and 2; own facts that are declared inputs; limits, numbers
     * among the parameters, thresholds and the measures at which classes begin.
     *
     * @param shapes the shapes of the rule set's indicators
     */
    static PortfolioCodes of(CompetencyRuleSet rules, Collection<IndicatorShape> shapes) {
        return new CodeCollector(rules, shapes).collect();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PortfolioCodes}; not thread-safe. */
    final class Builder extends ImmutablePortfolioCodes.Builder {
        Builder() {}
    }
}
