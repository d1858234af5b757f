package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableList;
import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.indicator.ProductInput;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.portfolio.MonthSet;
import java.util.List;
import java.util.Optional;

/** The columns behind the inputs of one indicator. Refuses inputs that another indicator declared. */
final class BoundInputs {
    private final Inputs declared;
    private final MonthIntervals[] months;
    private final CreditColumn[] credits;
    private final long[] creditMonths;
    private final ImmutableList<Optional<SubscriptionCredits>> onSubscriptions;
    private final MonthSeries[] series;
    private final long[][] products;

    BoundInputs(Inputs declared, int lookBack, InputBinder binder) {
        this.declared = declared;
        this.months = declared.months().stream().map(binder::months).toArray(MonthIntervals[]::new);
        this.credits = declared.credits().stream().map(binder::credits).toArray(CreditColumn[]::new);
        this.creditMonths = declared.credits().stream()
                .mapToLong(input -> input.months() & MonthSet.between(lookBack, 0))
                .toArray();
        this.onSubscriptions =
                declared.credits().stream().map(binder::onSubscriptions).collect(ImmutableList.toImmutableList());
        this.series = declared.series().stream().map(binder::series).toArray(MonthSeries[]::new);
        this.products = declared.products().stream().map(binder::products).toArray(long[][]::new);
    }

    MonthIntervals months(MonthsInput input) {
        check(declared.months(), input.index(), input);
        return months[input.index()];
    }

    CreditColumn credits(CreditInput input) {
        check(declared.credits(), input.index(), input);
        return credits[input.index()];
    }

    /** Returns the months that may credit. */
    long creditMonths(CreditInput input) {
        check(declared.credits(), input.index(), input);
        return creditMonths[input.index()];
    }

    /** Returns the months, of those that may credit, in which the partner of a link is credited. */
    long creditedMonths(CreditInput input, int link, int asOf) {
        check(declared.credits(), input.index(), input);
        return credits[input.index()].months().window(link, asOf) & creditMonths[input.index()];
    }

    /** Returns what attributed credits were made from; absent for other credits. */
    Optional<SubscriptionCredits> onSubscriptions(CreditInput input) {
        check(declared.credits(), input.index(), input);
        return onSubscriptions.get(input.index());
    }

    MonthSeries series(SeriesInput input) {
        check(declared.series(), input.index(), input);
        return series[input.index()];
    }

    long[] products(ProductInput input) {
        check(declared.products(), input.index(), input);
        return products[input.index()];
    }

    @SuppressWarnings("ReferenceEquality") // the very handle that the declaration handed out
    private static void check(List<?> inputs, int index, Object input) {
        if (index >= inputs.size() || inputs.get(index) != input) {
            throw new IllegalArgumentException("not an input that the indicator's shape declares: " + input);
        }
    }
}
