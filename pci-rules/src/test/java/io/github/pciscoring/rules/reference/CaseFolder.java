package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a well-formed case folder: just enough CSV to prove the reference scorer on it, without checks.
 *
 * @param path the folder
 */
public record CaseFolder(Path path) {
    private static final Pattern FIELD = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");

    /** Returns the month in the file {@code as-of}. */
    public YearMonth asOf() {
        return YearMonth.parse(lines("as-of").get(0).strip());
    }

    /** Returns the facts of all files, in the order of files and lines. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.addAll(rows("partners.csv", Row::partner));
        facts.addAll(rows("tenants.csv", row -> new Tenant(row.text("tenant_id"), row.text("customer_id"))));
        facts.addAll(rows("subscriptions.csv", Row::subscription));
        facts.addAll(rows("associations.csv", Row::association));
        facts.addAll(rows("billing.csv", Row::billingLine));
        facts.addAll(rows("seats.csv", Row::paidSeats));
        facts.addAll(rows("usage.csv", Row::activeUsers));
        facts.addAll(rows("people.csv", Row::affiliation));
        facts.addAll(rows("exams.csv", Row::examPass));
        return facts;
    }

    private <T> List<T> rows(String file, Function<Row, T> reader) {
        if (!Files.exists(path.resolve(file))) {
            return List.of();
        }
        List<String> lines = lines(file);
        List<String> header = fields(lines.get(0));
        return lines.stream()
                .skip(1)
                .map(line -> reader.apply(Row.of(header, fields(line))))
                .toList();
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (Matcher field = FIELD.matcher(line); field.find(); ) {
            fields.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
        }
        return fields;
    }

    private record Row(Map<String, String> values) {
        static Row of(List<String> header, List<String> fields) {
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                values.put(header.get(i), fields.get(i));
            }
            return new Row(values);
        }

        String text(String column) {
            return values.getOrDefault(column, "");
        }

        <T> Optional<T> optional(String column, Function<String, T> parser) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty()).map(parser);
        }

        YearMonth month() {
            return YearMonth.parse(text("month"));
        }

        MonthRange months() {
            boolean days = text("from").length() > 7 || text("to").length() > 7;
            return days
                    ? MonthRange.ofDays(optional("from", LocalDate::parse), optional("to", LocalDate::parse))
                    : MonthRange.of(optional("from", YearMonth::parse), optional("to", YearMonth::parse));
        }

        Fact partner() {
            return Partner.builder()
                    .id(text("partner_id"))
                    .name(text("name"))
                    .scored(!text("scored").equals("no"))
                    .build();
        }

        Fact subscription() {
            return Subscription.builder()
                    .id(text("subscription_id"))
                    .tenantId(text("tenant_id"))
                    .product(text("product"))
                    .channel(text("channel"))
                    .agreementStart(optional("agreement_start", YearMonth::parse))
                    .build();
        }

        Fact association() {
            return PartnerAssociation.builder()
                    .partnerId(text("partner_id"))
                    .subscriptionId(text("subscription_id"))
                    .type(text("type"))
                    .months(months())
                    .build();
        }

        Fact billingLine() {
            return BillingLine.builder()
                    .subscriptionId(text("subscription_id"))
                    .month(month())
                    .kind(BillingLine.Kind.valueOf(text("kind")))
                    .amount(Amount.of(text("amount")))
                    .build();
        }

        Fact paidSeats() {
            return new PaidSeats(text("subscription_id"), month(), Integer.parseInt(text("paid_seats")));
        }

        Fact activeUsers() {
            return ActiveUsers.builder()
                    .subscriptionId(text("subscription_id"))
                    .month(month())
                    .environment(Environment.valueOf(text("environment")))
                    .users(Integer.parseInt(text("active_users")))
                    .build();
        }

        Fact affiliation() {
            return new Affiliation(text("person_id"), text("partner_id"), months());
        }

        Fact examPass() {
            return ExamPass.builder()
                    .personId(text("person_id"))
                    .exam(text("exam"))
                    .passedOn(LocalDate.parse(text("passed_on")))
                    .expiresOn(optional("expires_on", LocalDate::parse))
                    .build();
        }
    }
}
