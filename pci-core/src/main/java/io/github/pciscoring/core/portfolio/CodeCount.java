package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.Overlay;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Counts by code over a base and its overlay. Used once. */
final class CodeCount {
    private final PortfolioColumns base;
    private final Optional<Overlay> overlay;
    private final int[] counts;

    CodeCount(PortfolioColumns base, Optional<Overlay> overlay) {
        this.base = base;
        this.overlay = overlay;
        this.counts = new int
                [overlay.isPresent()
                        ? overlay.get().columns().codes().size()
                        : base.codes().size()];
    }

    int[] products() {
        return subscriptions(
                base.subscriptions()::product,
                overlay.isPresent() ? overlay.get().columns().subscriptions()::product : base.subscriptions()::product);
    }

    int[] channels() {
        return subscriptions(
                base.subscriptions()::channel,
                overlay.isPresent() ? overlay.get().columns().subscriptions()::channel : base.subscriptions()::channel);
    }

    private int[] subscriptions(IntUnaryOperator code, IntUnaryOperator codeInOverlay) {
        add(0, base.subscriptions().size(), code, 1);
        if (overlay.isPresent()) {
            for (int customer : overlay.get().customers()) {
                add(first(customer), first(customer + 1), code, -1);
            }
            add(0, overlay.get().columns().subscriptions().size(), codeInOverlay, 1);
        }
        return counts;
    }

    private int first(int customer) {
        return base.tree().begin(AccountLevel.SUBSCRIPTION, AccountLevel.CUSTOMER, customer);
    }

    int[] exams() {
        add(0, base.exams().rows(), row -> base.exams().get(PortfolioColumns.EXAM, row), 1);
        if (overlay.isPresent()) {
            for (int person : overlay.get().people()) {
                add(
                        base.exams().begin(person),
                        base.exams().end(person),
                        row -> base.exams().get(PortfolioColumns.EXAM, row),
                        -1);
            }
            PortfolioColumns changed = overlay.get().columns();
            add(0, changed.exams().rows(), row -> changed.exams().get(PortfolioColumns.EXAM, row), 1);
        }
        return counts;
    }

    private void add(int begin, int end, IntUnaryOperator code, int sign) {
        for (int row = begin; row < end; row++) {
            counts[code.applyAsInt(row)] += sign;
        }
    }
}
