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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes facts as one of the many CSV files that say the same; independent of the library that reads them. */
final class FactsAsCsv {
    private final Random random;
    private final boolean signedAmounts;
    private final String lineEnd;

    FactsAsCsv(long seed) {
        this.random = new Random(seed);
        this.signedAmounts = random.nextBoolean();
        this.lineEnd = random.nextBoolean() ? "\n" : "\r\n";
    }

    /** Returns the file of a table. */
    String file(FactTable table, List<? extends Fact> facts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header(table));
        facts.forEach(fact -> rows.add(row(fact)));
        int unknown = random.nextInt(3);
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, rows.get(0).size() + unknown).boxed().toList());
        Collections.shuffle(order, random);
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
        for (List<String> row : rows) {
            while (random.nextInt(4) == 0) {
                text.append(lineEnd);
            }
            text.append(order.stream()
                    .map(column -> column < row.size() ? row.get(column) : "ignored \"" + column + "\"\n")
                    .map(this::quoted)
                    .collect(Collectors.joining(",")));
            text.append(lineEnd);
        }
        if (random.nextBoolean()) {
            text.setLength(text.length() - lineEnd.length());
        }
        return text.toString();
    }

    private String quoted(String field) {
        boolean needed = field.chars().anyMatch(character -> "\",\r\n".indexOf(character) >= 0);
        return needed || random.nextInt(3) == 0 ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }

    private List<String> header(FactTable table) {
        return switch (table) {
            case PARTNERS -> List.of("partner_id", "name", "scored");
            case TENANTS -> List.of("tenant_id", "customer_id");
            case SUBSCRIPTIONS -> List.of("subscription_id", "tenant_id", "product", "channel", "agreement_start");
            case ASSOCIATIONS -> List.of("partner_id", "subscription_id", "type", "from", "to");
            case BILLING ->
                signedAmounts
                        ? List.of("subscription_id", "month", "amount")
                        : List.of("subscription_id", "month", "amount", "kind");
            case SEATS -> List.of("subscription_id", "month", "paid_seats");
            case USAGE -> List.of("subscription_id", "month", "environment", "active_users");
            case PEOPLE -> List.of("person_id", "partner_id", "from", "to");
            case EXAMS -> List.of("person_id", "exam", "passed_on", "expires_on");
            case FACTS -> List.of("subject_type", "subject_id", "month", "name", "value");
        };
    }

    private List<String> row(Fact fact) {
        if (fact instanceof Partner it) {
            return List.of(it.id(), it.name(), it.scored() ? random.nextBoolean() ? "yes" : "" : "no");
        } else if (fact instanceof Tenant it) {
            return List.of(it.id(), it.customerId());
        } else if (fact instanceof Subscription it) {
            String start = it.agreementStart().map(Object::toString).orElse("");
            return List.of(it.id(), it.tenantId(), it.product(), it.channel(), start);
        } else if (fact instanceof PartnerAssociation it) {
            return List.of(it.partnerId(), it.subscriptionId(), it.type(), from(it.months()), to(it.months()));
        } else if (fact instanceof BillingLine it) {
            String sign = signedAmounts && it.kind() == BillingLine.Kind.CREDIT ? "-" : "";
            List<String> row = List.of(it.subscriptionId(), it.month().toString(), sign + amount(it.amount()));
            return signedAmounts
                    ? row
                    : List.of(row.get(0), row.get(1), row.get(2), it.kind().name());
        } else if (fact instanceof PaidSeats it) {
            return List.of(it.subscriptionId(), it.month().toString(), Integer.toString(it.seats()));
        } else if (fact instanceof ActiveUsers it) {
            return List.of(
                    it.subscriptionId(), it.month().toString(), it.environment().name(), Integer.toString(it.users()));
        } else if (fact instanceof Affiliation it) {
            return List.of(it.personId(), it.partnerId(), first(it.months()), last(it.months()));
        } else if (fact instanceof ExamPass it) {
            return List.of(
                    it.personId(),
                    it.exam(),
                    it.passedOn().toString(),
                    it.expiresOn().map(Object::toString).orElse(""));
        } else if (fact instanceof OwnFact it) {
            String month = it.month().map(Object::toString).orElse("");
            return List.of(it.subjectType().name(), it.subjectId(), month, it.name(), amount(it.value()));
        }
        throw new AssertionError(fact);
    }

    /** Returns an amount with any number of trailing zeros. */
    private String amount(Amount amount) {
        return random.nextBoolean() ? amount.toString() : amount.toBigDecimal().toPlainString();
    }

    private static String first(MonthRange months) {
        return months.first() == MonthRange.OPEN_FIRST
                ? ""
                : MonthRange.yearMonth(months.first()).toString();
    }

    private static String last(MonthRange months) {
        return months.last() == MonthRange.OPEN_LAST
                ? ""
                : MonthRange.yearMonth(months.last()).toString();
    }

    /** Returns the first month, or any day in it: they all lie before its last day or on it. */
    private String from(MonthRange months) {
        String first = first(months);
        if (first.isEmpty() || random.nextBoolean()) {
            return first;
        }
        int length = MonthRange.yearMonth(months.first()).lengthOfMonth();
        return MonthRange.yearMonth(months.first())
                .atDay(1 + random.nextInt(length))
                .toString();
    }

    /** Returns the last month, its last day, or a day of the next month before that one's last. */
    private String to(MonthRange months) {
        String last = last(months);
        if (last.isEmpty() || random.nextBoolean()) {
            return last;
        }
        return MonthRange.yearMonth(months.last())
                .atEndOfMonth()
                .plusDays(random.nextInt(28))
                .toString();
    }
}
