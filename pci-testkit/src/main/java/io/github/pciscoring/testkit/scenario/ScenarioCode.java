package io.github.pciscoring.testkit.scenario;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Facts as the Java code of a {@link Scenario} with the same facts: a counterexample to be read, pasted into a test and
 * replayed. What goes on in many months alike is written once.
 */
public final class ScenarioCode {
    private static final String INDENT = "\n        ";

    private final List<Fact> facts;
    private final List<String> lines = new ArrayList<>();

    private ScenarioCode(List<? extends Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    /**
     * Returns facts as code, without a semicolon.
     *
     * @param facts facts that make a portfolio, in any order; partners keep theirs
     * @param asOf the as-of month of the scenario
     */
    public static String of(List<? extends Fact> facts, YearMonth asOf) {
        ScenarioCode code = new ScenarioCode(facts);
        code.lines.add("Scenario.asOf(" + quoted(asOf) + ")");
        code.writePartners();
        code.writeCustomers();
        code.writePeople();
        return String.join(INDENT, code.lines);
    }

    private <F extends Fact> Stream<F> all(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }

    private void writePartners() {
        all(Partner.class).forEach(partner -> {
            StringBuilder line =
                    new StringBuilder(partner.scored() ? ".partner(" : ".unscored(").append(quoted(partner.id()));
            line.append(')');
            if (!partner.name().equals(partner.id())) {
                line.append(".named(").append(quoted(partner.name())).append(')');
            }
            partner.location()
                    .ifPresent(location ->
                            line.append(".located(").append(quoted(location)).append(')'));
            partner.renewalMonth()
                    .ifPresent(month ->
                            line.append(".renewed(").append(quoted(month)).append(')'));
            lines.add(line.toString());
        });
        all(Partner.class).forEach(partner -> writeFacts(SubjectType.PARTNER, partner.id()));
    }

    private void writeCustomers() {
        Map<String, List<Tenant>> tenants = new LinkedHashMap<>();
        all(Tenant.class)
                .forEach(tenant -> tenants.computeIfAbsent(tenant.customerId(), unknown -> new ArrayList<>())
                        .add(tenant));
        tenants.forEach((customer, owned) -> {
            lines.add(".customer(" + quoted(customer) + ")");
            owned.forEach(this::writeTenant);
            writeFacts(SubjectType.CUSTOMER, customer);
        });
    }

    private void writeTenant(Tenant tenant) {
        lines.add(".tenant(" + quoted(tenant.id()) + ")");
        all(Subscription.class)
                .filter(subscription -> subscription.tenantId().equals(tenant.id()))
                .forEach(this::writeSubscription);
        writeFacts(SubjectType.TENANT, tenant.id());
    }

    private void writeSubscription(Subscription subscription) {
        String id = subscription.id();
        lines.add(".subscription(" + quoted(id) + ", " + quoted(subscription.product()) + ", "
                + quoted(subscription.channel()) + ")"
                + subscription
                        .agreementStart()
                        .map(start -> ".agreement(" + quoted(start) + ")")
                        .orElse(""));
        all(PartnerAssociation.class)
                .filter(link -> link.subscriptionId().equals(id))
                .forEach(link -> lines.add(".linked(" + quoted(link.partnerId()) + ", " + quoted(link.type())
                        + rangeUnlessAlways(link.months()) + ")"));
        MonthRuns runs = new MonthRuns();
        all(PaidSeats.class)
                .filter(row -> row.subscriptionId().equals(id))
                .forEach(row -> runs.add(
                        row.seats() == 1
                                ? ".paid(" + MonthRuns.RANGE + ")"
                                : ".seats(" + MonthRuns.RANGE + ", " + row.seats() + ")",
                        row.month()));
        all(ActiveUsers.class)
                .filter(row -> row.subscriptionId().equals(id))
                .forEach(row -> runs.add(
                        (row.environment() == Environment.PRODUCTION
                                        ? ".users(" + MonthRuns.RANGE + ", "
                                        : ".sandboxUsers(" + MonthRuns.RANGE + ", ")
                                + row.users() + ")",
                        row.month()));
        all(BillingLine.class)
                .filter(row -> row.subscriptionId().equals(id))
                .forEach(row -> runs.add(
                        (row.kind() == BillingLine.Kind.CHARGE
                                        ? ".billed(" + MonthRuns.RANGE + ", "
                                        : ".refunded(" + MonthRuns.RANGE + ", ")
                                + quoted(row.amount()) + ")",
                        row.month()));
        lines.addAll(runs.texts());
        writeFacts(SubjectType.SUBSCRIPTION, id);
    }

    private void writePeople() {
        Map<String, List<Affiliation>> people = new LinkedHashMap<>();
        all(Affiliation.class)
                .forEach(affiliation -> people.computeIfAbsent(affiliation.personId(), unknown -> new ArrayList<>())
                        .add(affiliation));
        people.forEach((person, affiliations) -> {
            affiliations.forEach(affiliation -> lines.add(".person(" + quoted(person) + ", "
                    + quoted(affiliation.partnerId()) + rangeUnlessAlways(affiliation.months()) + ")"));
            all(ExamPass.class)
                    .filter(exam -> exam.personId().equals(person))
                    .forEach(exam -> lines.add(".passed(" + quoted(exam.exam()) + ", " + quoted(exam.passedOn())
                            + exam.expiresOn().map(day -> ", " + quoted(day)).orElse("") + ")"));
            writeFacts(SubjectType.PERSON, person);
        });
    }

    private void writeFacts(SubjectType type, String id) {
        MonthRuns runs = new MonthRuns();
        String start = ".fact(SubjectType." + type + ", " + quoted(id) + ", ";
        all(OwnFact.class)
                .filter(fact -> fact.subjectType() == type && fact.subjectId().equals(id))
                .forEach(fact -> fact.month()
                        .ifPresentOrElse(
                                month -> runs.add(
                                        start + quoted(fact.name()) + ", " + MonthRuns.RANGE + ", "
                                                + quoted(fact.value()) + ")",
                                        month),
                                () -> lines.add(start + quoted(fact.name()) + ", " + quoted(fact.value()) + ")")));
        lines.addAll(runs.texts());
    }

    private static String rangeUnlessAlways(MonthRange months) {
        return months.equals(MonthRange.ALWAYS) ? "" : ", " + quoted(Months.text(months));
    }

    /** Writes a text as a Java literal. */
    private static String quoted(Object text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toString().toCharArray()) {
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ') {
                // Not as a Unicode escape: that of a line feed would be one in the source.
                literal.append(String.format("\\%03o", (int) c));
            } else if (c > '~') {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
