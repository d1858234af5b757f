package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.AccountTree;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.engine.AccountRanges.Range;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.indicator.CreditInput;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says what the declared inputs of one indicator leave out, whatever the indicator is. Used by one thread. */
final class InputLeftOuts {
    /** What is explained once, though inputs at several levels may be made from it. */
    private record Explained(CreditInput.Source finest, long months) {}

    private final AccountTree tree;
    private final PartnerSet partners;
    private final List<SubscriptionLeftOuts> ofSubscriptions = new ArrayList<>();
    private final List<PersonLeftOuts> ofPeople = new ArrayList<>();

    /**
     * Prepares the explanations.
     *
     * @param partners the partners to whom is explained
     */
    InputLeftOuts(
            FactValues facts,
            BoundIndicator indicator,
            BoundInputs inputs,
            int asOf,
            PartnerSet partners,
            EvidenceOutput output) {
        PortfolioColumns columns = facts.columns();
        this.tree = columns.tree();
        this.partners = partners;
        LeftOutView view = new LeftOutView(facts, indicator.id(), asOf);
        Set<Explained> explained = new LinkedHashSet<>();
        for (CreditInput input : indicator.shape().inputs().credits()) {
            long months = inputs.creditMonths(input);
            if (explained.add(new Explained(finest(input.source()), months))) {
                inputs.onSubscriptions(input)
                        .ifPresentOrElse(
                                credits -> ofSubscriptions.add(
                                        new SubscriptionLeftOuts(credits, months, asOf, view, output)),
                                () -> ofPeople.add(new PersonLeftOuts(
                                        columns,
                                        inputs.credits(input),
                                        qualifications(columns, indicator, inputs),
                                        months,
                                        asOf,
                                        view,
                                        output)));
            }
        }
    }

    private static CreditInput.Source finest(CreditInput.Source source) {
        return source instanceof CreditInput.Attributed attributed ? attributed.onSubscriptions() : source;
    }

    private static List<PersonLeftOuts.Qualification> qualifications(
            PortfolioColumns columns, BoundIndicator indicator, BoundInputs inputs) {
        return AskedExams.of(columns, indicator, inputs.examLimits()).stream()
                .map(asked -> new PersonLeftOuts.Qualification(asked, inputs.months(asked.input())))
                .toList();
    }

    void explain(Range range) {
        if (range.kind() == AccountLevel.PERSON) {
            ofPeople.forEach(leftOuts -> leftOuts.explain(range.first(), range.beyond(), partners));
        } else {
            int begin = tree.begin(AccountLevel.SUBSCRIPTION, AccountLevel.CUSTOMER, range.first());
            int end = tree.begin(AccountLevel.SUBSCRIPTION, AccountLevel.CUSTOMER, range.beyond());
            ofSubscriptions.forEach(leftOuts -> leftOuts.explain(begin, end, partners));
        }
    }
}
