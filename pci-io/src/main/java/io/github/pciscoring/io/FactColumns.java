package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Facts as the columns of their tables. Not thread-safe. */
final class FactColumns {
    private static final int MAX_YEAR = 9999;

    /** Both ends of a range of days in which no month ends. */
    private static final String NEVER = "2000-01-01";

    /** The months that occur are few. */
    private final Map<YearMonth, String> months = new HashMap<>();

    /** Returns the names of a table's columns. */
    static String[] names(FactTable table) {
        return switch (table) {
            case PARTNERS -> row("partner_id", "name", "scored");
            case TENANTS -> row("tenant_id", "customer_id");
            case SUBSCRIPTIONS -> row("subscription_id", "tenant_id", "product", "channel", "agreement_start");
            case ASSOCIATIONS -> row("partner_id", "subscription_id", "type", "from", "to");
            case BILLING -> row("subscription_id", "month", "kind", "amount");
            case SEATS -> row("subscription_id", "month", "paid_seats");
            case USAGE -> row("subscription_id", "month", "environment", "active_users");
            case PEOPLE -> row("person_id", "partner_id", "from", "to");
            case EXAMS -> row("person_id", "exam", "passed_on", "expires_on");
            case FACTS -> row("subject_type", "subject_id", "month", "name", "value");
        };
    }

    /**
     * Returns a fact's columns, in the order of the names.
     *
     * @throws IllegalArgumentException if a file cannot hold it
     */
    String[] fields(Fact fact) {
        if (fact instanceof PaidSeats it) {
            return row(it.subscriptionId(), month(it.month()), Integer.toString(it.seats()));
        } else if (fact instanceof ActiveUsers it) {
            String users = Integer.toString(it.users());
            return row(it.subscriptionId(), month(it.month()), it.environment().name(), users);
        } else if (fact instanceof BillingLine it) {
            return row(it.subscriptionId(), month(it.month()), it.kind().name(), amount(it.amount()));
        } else if (fact instanceof Partner it) {
            return row(it.id(), it.name(), it.scored() ? "yes" : "no");
        } else if (fact instanceof Tenant it) {
            return row(it.id(), it.customerId());
        } else if (fact instanceof Subscription it) {
            return subscription(it);
        } else if (fact instanceof PartnerAssociation it) {
            boolean never = it.months().isEmpty();
            String from = never ? NEVER : first(it.months());
            String to = never ? NEVER : last(it.months());
            return row(it.partnerId(), it.subscriptionId(), it.type(), from, to);
        } else if (fact instanceof Affiliation it) {
            if (it.months().isEmpty()) {
                throw new IllegalArgumentException("the affiliation of " + it.personId() + " holds in no month");
            }
            return row(it.personId(), it.partnerId(), first(it.months()), last(it.months()));
        } else if (fact instanceof ExamPass it) {
            String expiresOn = it.expiresOn().map(FactColumns::day).orElse("");
            return row(it.personId(), it.exam(), day(it.passedOn()), expiresOn);
        } else if (fact instanceof OwnFact it) {
            String month = it.month().map(this::month).orElse("");
            return row(it.subjectType().name(), it.subjectId(), month, it.name(), amount(it.value()));
        }
        throw new IllegalStateException("a fact of no known kind: " + fact.getClass());
    }

    private static String[] row(String... fields) {
        return fields;
    }

    private String[] subscription(Subscription it) {
        Optional<YearMonth> start = it.agreementStart();
        if (it.channel().equals(PortfolioFolder.AGREEMENT_CHANNEL) != start.isPresent()) {
            throw new IllegalArgumentException("subscription " + it.id() + " in channel " + it.channel() + " has "
                    + (start.isPresent() ? "an" : "no") + " agreement start, but in a folder those in channel "
                    + PortfolioFolder.AGREEMENT_CHANNEL + " have one, and no others");
        }
        return row(
                it.id(),
                it.tenantId(),
                it.product(),
                it.channel(),
                start.map(this::month).orElse(""));
    }

    private String first(MonthRange months) {
        return months.first() == MonthRange.OPEN_FIRST ? "" : month(MonthRange.yearMonth(months.first()));
    }

    private String last(MonthRange months) {
        return months.last() == MonthRange.OPEN_LAST ? "" : month(MonthRange.yearMonth(months.last()));
    }

    private String month(YearMonth month) {
        return months.computeIfAbsent(month, it -> {
            checkYear(it.getYear(), it);
            return it.toString();
        });
    }

    private static String day(LocalDate day) {
        checkYear(day.getYear(), day);
        return day.toString();
    }

    private static void checkYear(int year, Object date) {
        if (year < 0 || year > MAX_YEAR) {
            throw new IllegalArgumentException("the year has not four digits: " + date);
        }
    }

    /** Returns the plain decimal number without trailing zeros; bills are many, so that it is not left to BigDecimal. */
    private static String amount(Amount amount) {
        long units = Math.abs(amount.tenThousandths());
        String sign = amount.tenThousandths() < 0 ? "-" : "";
        String whole = sign + units / Amount.UNITS;
        long rest = units % Amount.UNITS;
        if (rest == 0) {
            return whole;
        }
        StringBuilder text = new StringBuilder(whole).append('.');
        for (long unit = Amount.UNITS / 10; rest > 0; unit /= 10) {
            text.append((char) ('0' + rest / unit));
            rest %= unit;
        }
        return text.toString();
    }
}
