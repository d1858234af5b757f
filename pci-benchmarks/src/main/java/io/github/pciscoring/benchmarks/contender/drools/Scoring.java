package io.github.pciscoring.benchmarks.contender.drools;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toSet;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.benchmarks.contender.Attribution;
import io.github.pciscoring.benchmarks.contender.SmbRules;
import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.ruleset.MonthWindow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the rules ask Java for: the parameters of one scoring, and what is no matching of facts. Not thread-safe. */
public final class Scoring {
    private final SmbRules rules;
    private final String partnerId;
    private final YearMonth asOf;
    private final YearMonth deploymentBaseline;
    private final List<YearMonth> addsMonths;
    private final Set<YearMonth> paidMonths;
    private final Set<YearMonth> revenueMonths;
    private final Set<YearMonth> growthMonths;
    private final Set<YearMonth> deploymentMonths;
    private final LocalDate lastDay;
    private Optional<Answer> answer = Optional.empty();

    Scoring(SmbRules rules, String partnerId, YearMonth asOf) {
        this.rules = rules;
        this.partnerId = partnerId;
        this.asOf = asOf;
        this.deploymentBaseline = asOf.minusMonths(rules.deploymentBaseline());
        this.addsMonths = months(rules.addsMonths()).toList();
        this.paidMonths = new HashSet<>(addsMonths);
        addsMonths.forEach(month -> paidMonths.add(month.minusMonths(1)));
        this.revenueMonths = months(rules.revenueMonths()).collect(toSet());
        this.growthMonths = Set.of(asOf, asOf.minusMonths(rules.growthBaseline()));
        this.deploymentMonths = months(rules.deploymentMonths()).collect(toSet());
        deploymentMonths.add(deploymentBaseline);
        this.lastDay = asOf.atEndOfMonth();
    }

    private Stream<YearMonth> months(MonthWindow window) {
        return IntStream.rangeClosed(window.newest(), window.oldest()).mapToObj(asOf::minusMonths);
    }

    /** Returns the partner to score. */
    public String partnerId() {
        return partnerId;
    }

    /** Returns the as-of month. */
    public YearMonth asOf() {
        return asOf;
    }

    /** Returns the months in which users are counted for growth. */
    List<Derived.GrowthMonth> growthMonths() {
        return List.of(
                new Derived.GrowthMonth("currentUsers", asOf),
                new Derived.GrowthMonth("baselineUsers", asOf.minusMonths(rules.growthBaseline())));
    }

    /** Returns whether bills of a month may count. */
    public boolean isBilled(YearMonth month) {
        return revenueMonths.contains(month);
    }

    /** Returns whether it matters for adds if anyone paid in a month. */
    public boolean isPaid(YearMonth month) {
        return paidMonths.contains(month);
    }

    /** Returns whether users of a month matter for deployments. */
    public boolean isDeployment(YearMonth month) {
        return deploymentMonths.contains(month);
    }

    /** Returns whether a subscription's product is eligible. */
    public boolean isEligible(Subscription subscription) {
        return rules.isEligible(subscription);
    }

    /** Returns what to know of an eligible subscription with these links. */
    public Derived.Eligible eligible(Subscription subscription, String customerId, List<PartnerAssociation> links) {
        MonthRange counting = rules.revenueMonths(subscription);
        boolean sold = rules.isSold(subscription);
        Set<YearMonth> saleMonths = sold ? credited(links, paidMonths, rules.saleCredits()) : Set.of();
        return new Derived.Eligible(
                subscription.id(),
                subscription.tenantId(),
                customerId,
                sold,
                sold
                        ? credited(links, revenueMonths, rules.saleCredits()).stream()
                                .filter(counting::contains)
                                .collect(toSet())
                        : Set.of(),
                saleMonths,
                credited(links, growthMonths, rules.usageCredits()));
    }

    private Set<YearMonth> credited(
            List<PartnerAssociation> links, Set<YearMonth> months, Map<String, Set<String>> displacedBy) {
        if (links.stream().noneMatch(link -> link.partnerId().equals(partnerId))) {
            return Set.of();
        }
        return months.stream()
                .filter(month -> Attribution.credits(links, partnerId, month, displacedBy))
                .collect(toSet());
    }

    /** Returns a bill's amount with its sign. */
    public static long signed(BillingLine bill) {
        long amount = bill.amount().tenThousandths();
        return bill.kind() == BillingLine.Kind.CREDIT ? -amount : amount;
    }

    /** Returns when a customer that paid in these months was added or lost. */
    public List<Derived.Change> changes(String customerId, Set<YearMonth> paid) {
        List<Derived.Change> changes = new ArrayList<>();
        for (YearMonth month : addsMonths) {
            YearMonth before = month.minusMonths(1);
            if (paid.contains(month) && !paid.contains(before)) {
                changes.add(new Derived.Change(customerId, month, 1));
            } else if (paid.contains(before) && !paid.contains(month)) {
                changes.add(new Derived.Change(customerId, before, -1));
            }
        }
        return changes;
    }

    /** Returns whether a tenant with these users in production is newly deployed. */
    public boolean isNewlyDeployed(List<ActiveUsers> users) {
        Map<YearMonth, Long> byMonth =
                users.stream().collect(groupingBy(ActiveUsers::month, summingLong(ActiveUsers::users)));
        return byMonth.getOrDefault(deploymentBaseline, 0L) < rules.below()
                && byMonth.entrySet().stream()
                        .anyMatch(month ->
                                !month.getKey().equals(deploymentBaseline) && month.getValue() > rules.above());
    }

    /** Returns whether an exam counts. */
    public boolean counts(ExamPass pass) {
        return !pass.passedOn().isAfter(lastDay)
                && pass.expiresOn().filter(lastDay::isAfter).isEmpty();
    }

    /** Returns whether a person is a functional consultant. */
    public boolean isConsultant(Set<String> exams) {
        return SmbRules.holds(rules.consultants(), exams);
    }

    /** Returns whether a person is a developer. */
    public boolean isDeveloper(Set<String> exams) {
        return SmbRules.holds(rules.developers(), exams);
    }

    /** Takes the sums, and makes an answer of them. */
    public void finish(
            long revenue,
            long adds,
            long consultants,
            long developers,
            long deployments,
            long currentUsers,
            long baselineUsers) {
        answer = Optional.of(rules.points()
                .answer(partnerId, revenue, adds, consultants, developers, deployments, currentUsers, baselineUsers));
    }

    Answer answer() {
        return answer.orElseThrow(() -> new IllegalStateException("the rules came to no answer for " + partnerId));
    }
}
