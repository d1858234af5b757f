package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.score.PciScore;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What if a customer had not paid for a subscription this month: one account changes, and its partners are scored anew. */
final class WhatIfComparison implements Comparison {
    private static final double MOST_MICROS = 20;
    private static final String WORK = "change one account, rescore its partners";

    @Override
    public String name() {
        return "what-if";
    }

    @Override
    public List<Row> run(Setting setting) {
        YearMonth asOf = setting.asOf();
        PaidSeats paid = paid(setting);
        BoundPortfolio bound = setting.bound();
        PartnerTallies tallies = bound.tally(asOf, setting.options(1));
        setting.say("timing a what-if");
        BoundPortfolio changed = changed(bound, paid);
        List<PciScore> scores = changed.rescore(bound, tallies);
        if (scores.isEmpty()
                || !scores.stream()
                        .allMatch(
                                score -> changed.score(score.partnerId(), asOf).equals(score))) {
            throw new IllegalStateException("other scores by difference than from all accounts: " + scores);
        }
        Race.Times times = setting.race()
                .add(WORK, () -> changed(bound, paid).rescore(bound, tallies))
                .run();
        return List.of(
                Row.of("what-if", WORK, "", "µs", times.micros(WORK), Target.atMost(MOST_MICROS), times.medians()));
    }

    private static BoundPortfolio changed(BoundPortfolio bound, PaidSeats paid) {
        return bound.rebind(bound.portfolio()
                .change()
                .remove(paid)
                .add(new PaidSeats(paid.subscriptionId(), paid.month(), 0))
                .apply());
    }

    /** Returns the paid seats in the middle of those of a month, where customers are as most are. */
    private static PaidSeats paid(Setting setting) {
        List<PaidSeats> ofMonth = new ArrayList<>();
        setting.sample().writeTo(fact -> {
            if (fact instanceof PaidSeats seats && seats.month().equals(setting.asOf()) && seats.seats() > 0) {
                ofMonth.add(seats);
            }
        });
        return ofMonth.get(ofMonth.size() / 2);
    }
}
