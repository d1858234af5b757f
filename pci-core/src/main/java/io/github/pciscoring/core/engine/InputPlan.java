package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has to be bound for the indicators of a rule set, each thing once though several indicators declare it: things have
 * numbers, so that nothing is compared or hashed whenever a portfolio is bound. Thread-safe once made.
 */
final class InputPlan {
    /** The number of nothing. */
    static final int NONE = -1;

    /**
     * Credits on subscriptions, from which those of all levels are made.
     *
     * @param scope the number of the scope
     * @param whilePaid whether only paid months credit
     * @param rows who is credited
     */
    record OnSubscriptions(int scope, boolean whilePaid, List<CreditRule> rows) {}

    /**
     * Credits of accounts.
     *
     * @param source what they are
     * @param onSubscriptions the number of the credits on subscriptions, {@link #NONE} for those of people
     */
    record Credits(CreditInput.Source source, int onSubscriptions) {}

    /** The numbers of what an indicator's inputs stand for, by their places among its inputs of a kind. */
    @SuppressWarnings("ArrayRecordComponent") // read in loops, never compared
    record OfIndicator(int[] months, int[] credits, int[] series) {}

    private final List<SubscriptionScope> scopes;
    private final int[] seriesOfMonths;
    private final int[] scopesOfMonths;
    private final int[] scopesOfSeries;
    private final List<OnSubscriptions> onSubscriptions;
    private final List<Credits> credits;
    private final List<MonthsInput.Source> months;
    private final List<SeriesInput.Source> series;
    private final List<OfIndicator> indicators = new ArrayList<>();

    InputPlan(AttributionPolicy attribution, List<BoundIndicator> all) {
        Numbers<SubscriptionScope> ofScopes = new Numbers<>();
        Numbers<OnSubscriptions> ofOnSubscriptions = new Numbers<>();
        Numbers<Credits> ofCredits = new Numbers<>();
        Numbers<MonthsInput.Source> ofMonths = new Numbers<>();
        Numbers<SeriesInput.Source> ofSeries = new Numbers<>();
        for (BoundIndicator indicator : all) {
            List<CreditRule> rows = attribution.rowsOf(indicator.id());
            Inputs inputs = indicator.shape().inputs();
            indicators.add(new OfIndicator(
                    inputs.months().stream()
                            .mapToInt(input -> ofMonths.number(input.source()))
                            .toArray(),
                    inputs.credits().stream()
                            .mapToInt(input -> {
                                int finest = NONE;
                                if (input.source() instanceof CreditInput.Attributed source) {
                                    finest = ofOnSubscriptions.number(new OnSubscriptions(
                                            ofScopes.number(source.scope()), source.whilePaid(), rows));
                                }
                                return ofCredits.number(new Credits(input.source(), finest));
                            })
                            .toArray(),
                    inputs.series().stream()
                            .mapToInt(input -> ofSeries.number(input.source()))
                            .toArray()));
        }
        this.seriesOfMonths = ofMonths.all().stream()
                .mapToInt(source -> source instanceof MonthsInput.Above above ? ofSeries.number(above.series()) : NONE)
                .toArray();
        this.scopesOfMonths = ofMonths.all().stream()
                .mapToInt(source -> source instanceof MonthsInput.Paid paid ? ofScopes.number(paid.scope()) : NONE)
                .toArray();
        this.scopesOfSeries = ofSeries.all().stream()
                .mapToInt(source -> scope(source).map(ofScopes::number).orElse(NONE))
                .toArray();
        this.scopes = ofScopes.all();
        this.onSubscriptions = ofOnSubscriptions.all();
        this.credits = ofCredits.all();
        this.months = ofMonths.all();
        this.series = ofSeries.all();
    }

    private static Optional<SubscriptionScope> scope(SeriesInput.Source source) {
        if (source instanceof SeriesInput.NetBilled billed) {
            return Optional.of(billed.scope());
        }
        return source instanceof SeriesInput.Users users ? Optional.of(users.scope()) : Optional.empty();
    }

    /** Numbers things in the order in which they come, equal ones alike. */
    private static final class Numbers<T> {
        private final Map<T, Integer> numbers = new LinkedHashMap<>();

        int number(T thing) {
            return numbers.computeIfAbsent(thing, key -> numbers.size());
        }

        List<T> all() {
            return List.copyOf(numbers.keySet());
        }
    }

    List<SubscriptionScope> scopes() {
        return scopes;
    }

    /** Returns the number of the scope of a set of months, {@link #NONE} if it has none. */
    int scopeOfMonths(int number) {
        return scopesOfMonths[number];
    }

    /** Returns the number of the series that a set of months is made from, {@link #NONE} if it is not from one. */
    int seriesOfMonths(int number) {
        return seriesOfMonths[number];
    }

    /** Returns the number of the scope of a series, {@link #NONE} if it has none. */
    int scopeOfSeries(int number) {
        return scopesOfSeries[number];
    }

    List<OnSubscriptions> onSubscriptions() {
        return onSubscriptions;
    }

    List<Credits> credits() {
        return credits;
    }

    List<MonthsInput.Source> months() {
        return months;
    }

    List<SeriesInput.Source> series() {
        return series;
    }

    OfIndicator of(int indicator) {
        return indicators.get(indicator);
    }
}
