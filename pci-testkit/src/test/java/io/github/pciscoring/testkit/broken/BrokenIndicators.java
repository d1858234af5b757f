package io.github.pciscoring.testkit.broken;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.Ratio;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Each breaks one promise of {@link Indicator}. */
final class BrokenIndicators {
    private static final AtomicInteger INSTANCES = new AtomicInteger();

    private BrokenIndicators() {}

    /** Measures with a clock. */
    static Indicator readingTheClock() {
        return new PaidMonths() {
            @Override
            public Measurement measure(Tally tally, PartnerRecord partner) {
                return Measurement.of(System.nanoTime());
            }
        };
    }

    /** Counts its calls. */
    static Indicator countingCalls() {
        return new PaidMonths() {
            private final AtomicInteger calls = new AtomicInteger();

            @Override
            void credit(AccountSlice accounts, Credits credits, int customer, int link) {
                credits.addMonths(partners, link, 0, calls.incrementAndGet(), counted(accounts, customer, link), 0);
            }
        };
    }

    /** Weighs by how many instances there were before. */
    static Indicator knowingOtherInstances() {
        return new PaidMonths() {
            private final int number = INSTANCES.incrementAndGet();

            @Override
            void credit(AccountSlice accounts, Credits credits, int customer, int link) {
                credits.addMonths(partners, link, 0, number, counted(accounts, customer, link), 0);
            }
        };
    }

    /** Measures by whether it has ever evaluated anything. */
    static Indicator measuringWithMemory() {
        return new PaidMonths() {
            private volatile int evaluated;

            @Override
            public void evaluate(AccountSlice accounts, Credits credits) {
                evaluated = 1;
                super.evaluate(accounts, credits);
            }

            @Override
            public Measurement measure(Tally tally, PartnerRecord partner) {
                return Measurement.of(tally.sum(0) + evaluated);
            }
        };
    }

    /** Divides as a double. */
    static Indicator measuringInDoubles() {
        return new PaidMonths() {
            @Override
            public Measurement measure(Tally tally, PartnerRecord partner) {
                return Measurement.of(Ratio.of(new BigDecimal(tally.sum(0) / 3.0)));
            }
        };
    }

    /** Prefers partners that come first. */
    static Indicator dependingOnTheOrderOfPartners() {
        return new PaidMonths() {
            @Override
            public Measurement measure(Tally tally, PartnerRecord partner) {
                return Measurement.of(tally.sum(0) * (1 + partner.number()));
            }
        };
    }

    /** Gives the first customer of a slice twice as much. */
    static Indicator preferringTheFirst() {
        return new PaidMonths() {
            @Override
            void credit(AccountSlice accounts, Credits credits, int customer, int link) {
                int weight = customer == accounts.begin(AccountLevel.CUSTOMER) ? 2 : 1;
                credits.addMonths(partners, link, 0, weight, counted(accounts, customer, link), 0);
            }
        };
    }

    /** Keeps the largest of a partner's customers instead of the sum. */
    static Indicator keepingTheMaximum() {
        return new PaidMonths() {
            @Override
            public void evaluate(AccountSlice accounts, Credits credits) {
                Map<String, Integer> largest = new HashMap<>();
                for (int c = accounts.begin(AccountLevel.CUSTOMER); c < accounts.end(AccountLevel.CUSTOMER); c++) {
                    for (int link = accounts.beginLinks(partners, c); link < accounts.endLinks(partners, c); link++) {
                        long counted = counted(accounts, c, link);
                        String partner = accounts.partner(partners, link).id();
                        int before = largest.getOrDefault(partner, 0);
                        if (MonthSet.count(counted) > before) {
                            largest.put(partner, MonthSet.count(counted));
                            credits.add(partners, link, 0, MonthSet.count(counted) - before, MonthSet.newest(counted));
                        }
                    }
                }
            }
        };
    }

    /** Works in a field. */
    static Indicator keepingItsWorkInAField() {
        return new PaidMonths() {
            private long counted;

            @Override
            void credit(AccountSlice accounts, Credits credits, int customer, int link) {
                counted = counted(accounts, customer, link);
                while (counted != MonthSet.NONE) {
                    int month = MonthSet.newest(counted);
                    credits.add(partners, link, 0, 1, month);
                    counted = MonthSet.withoutNewest(counted);
                }
            }
        };
    }

    /** Credits less when somebody asks why. */
    static Indicator hidingEvidence() {
        return new PaidMonths() {
            @Override
            void credit(AccountSlice accounts, Credits credits, int customer, int link) {
                if (!credits.itemises()) {
                    super.credit(accounts, credits, customer, link);
                }
            }
        };
    }

    /** Reads an own fact of the partner in a month before its look-back. */
    static Indicator lookingTooFarBack() {
        return new PaidMonths() {
            @Override
            public Measurement measure(Tally tally, PartnerRecord partner) {
                return Measurement.of(tally.sum(0)
                        + partner.fact("quota", tally.asOf().minusMonths(LOOK_BACK + 1L))
                                .map(quota -> quota.tenThousandths())
                                .orElse(0L));
            }
        };
    }

    /** Makes its shape anew whenever it is asked. */
    static Indicator changingItsShape() {
        return new PaidMonths() {
            @Override
            public IndicatorShape shape() {
                IndicatorShape same = super.shape();
                return new IndicatorShape(same.unit(), same.slots(), same.lookBack(), same.inputs());
            }
        };
    }

    /** Measures beyond all bounds. */
    static Indicator measuringExtremes() {
        return new PaidMonths() {
            @Override
            public Measurement measure(Tally tally, PartnerRecord partner) {
                return Measurement.of(tally.sum(0) % 2 == 0 ? Long.MIN_VALUE : Long.MAX_VALUE);
            }
        };
    }

    /** Reads a bill before its look-back. */
    static Indicator readingBeforeItsLookBack() {
        return new PaidMonths() {
            @Override
            void credit(AccountSlice accounts, Credits credits, int customer, int link) {
                credits.add(partners, link, 0, accounts.value(billed, customer, LOOK_BACK + 1), 0);
            }
        };
    }

    /** Asks for months before its look-back in a mask, in which they are never set. */
    static Indicator maskingBeyondItsLookBack() {
        return new PaidMonths() {
            @Override
            void credit(AccountSlice accounts, Credits credits, int customer, int link) {
                boolean isNew = (accounts.months(paid, customer) & MonthSet.at(LOOK_BACK + 1)) == MonthSet.NONE;
                if (isNew) {
                    super.credit(accounts, credits, customer, link);
                }
            }
        };
    }

    /** Fails when it sees a month before its look-back. */
    static Indicator failingBeyondItsLookBack() {
        return new PaidMonths() {
            private final int[] weights = new int[LOOK_BACK + 1];

            @Override
            void credit(AccountSlice accounts, Credits credits, int customer, int link) {
                long months = accounts.nonZeroMonths(billed, customer);
                if (months != MonthSet.NONE && weights[MonthSet.oldest(months)] == 0) {
                    super.credit(accounts, credits, customer, link);
                }
            }
        };
    }

    /** Credits partners on the moon, where none is. */
    static Indicator creditingOnTheMoon() {
        return new PaidMonths() {
            @Override
            void credit(AccountSlice accounts, Credits credits, int customer, int link) {
                if (accounts.partner(partners, link).location().equals(Optional.of("MOON"))) {
                    super.credit(accounts, credits, customer, link);
                }
            }
        };
    }

    /** Credits whether or not the partner is. */
    static Indicator creditingAnybody() {
        return new PaidMonths() {
            @Override
            void credit(AccountSlice accounts, Credits credits, int customer, int link) {
                credits.addMonths(partners, link, 0, 1, accounts.months(paid, customer), 0);
            }
        };
    }
}
