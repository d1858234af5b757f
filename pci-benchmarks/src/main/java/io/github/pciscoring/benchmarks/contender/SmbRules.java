package io.github.pciscoring.benchmarks.contender;

import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.ParameterType;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The parameters of the built-in rule set, as far as the contenders leave them open; the six measures themselves they have
 * in code. Refuses a rule set that says what they don't know. A value, thread-safe.
 *
 * @param sold the subscriptions that count for revenue and adds, and which months of their agreement do for revenue
 * @param revenueMonths the months of billing that count
 * @param addsMonths the months in which adds and losses count
 * @param saleCredits the association types that credit revenue and adds, and which types displace each
 * @param usageCredits the same for deployments and growth
 * @param consultants the exams of functional consultants
 * @param developers the exams of developers
 * @param deploymentBaseline how many months back a tenant must have been below
 * @param deploymentMonths the months in which it must have been above
 * @param below what monthly active users must be below in the baseline
 * @param above what they must be above later
 * @param growthBaseline how many months back the baseline of growth lies
 * @param points what turns sums into points and a tier
 */
public record SmbRules(
        SubscriptionScope sold,
        MonthWindow revenueMonths,
        MonthWindow addsMonths,
        Map<String, Set<String>> saleCredits,
        Map<String, Set<String>> usageCredits,
        ExamFormula consultants,
        ExamFormula developers,
        int deploymentBaseline,
        MonthWindow deploymentMonths,
        long below,
        long above,
        int growthBaseline,
        SmbPoints points) {

    private static final Parameter<SubscriptionScope> SCOPE = required("scope", ParameterType.scope());
    private static final Parameter<MonthWindow> WINDOW = required("window", ParameterType.window());
    private static final Parameter<ExamFormula> EXAMS = required("exams", ParameterType.exams());
    private static final Parameter<Boolean> PAID_SEATS_REQUIRED = required("paid-seats-required", ParameterType.flag());
    private static final Parameter<Set<Environment>> ENVIRONMENTS =
            required("environments", ParameterType.choices(Environment.class));

    private static <T> Parameter<T> required(String name, ParameterType<T> type) {
        return Parameter.required(name, type, "");
    }

    private static int whole(Parameters parameters, String name) {
        return Math.toIntExact(parameters.get(required(name, ParameterType.wholeFrom(0))));
    }

    /** Takes them from a rule set. */
    public static SmbRules of(CompetencyRuleSet rules) {
        Parameters revenue = parameters(rules, SmbIndicator.REVENUE);
        Parameters adds = parameters(rules, SmbIndicator.ADDS);
        Parameters deployments = parameters(rules, SmbIndicator.DEPLOYMENTS);
        Parameters growth = parameters(rules, SmbIndicator.GROWTH);
        SubscriptionScope sold = revenue.get(SCOPE);
        SubscriptionScope used =
                SubscriptionScope.everything().withProducts(sold.products().orElseThrow());
        require(sold.withAgreementMonths(Map.of()).equals(adds.get(SCOPE)), "adds in another scope than revenue");
        require(used.equals(deployments.get(SCOPE)), "deployments of other products than those sold");
        require(used.equals(growth.get(SCOPE)), "growth of other products than those sold");
        require(
                environments(deployments).equals(EnumSet.of(Environment.PRODUCTION)),
                "deployments in other environments than production");
        require(environments(growth).equals(EnumSet.allOf(Environment.class)), "growth in some environments only");
        require(!revenue.get(PAID_SEATS_REQUIRED), "revenue on paid subscriptions only");
        require(
                rules.indicators().stream().allMatch(rule -> rule.curve() instanceof PointsCurve.Linear),
                "curves that are not linear");
        require(
                rules.tiers().tiers().stream()
                        .allMatch(tier -> tier.perIndicator().isEmpty()
                                && tier.perCategory().isEmpty()),
                "tiers that ask for more than a total");
        require(rules.examTerms().isEmpty(), "exams that are retired");
        requireReading(revenue, "several-partners", "each-in-full");
        requireReading(adds, "losing-partners", "credited-when-last-paid");
        requireReading(deployments, "credited", "as-of-month");
        requireReading(growth, "customer-base", "own-month");
        return new SmbRules(
                sold,
                revenue.get(WINDOW),
                adds.get(WINDOW),
                credits(rules, SmbIndicator.REVENUE, SmbIndicator.ADDS),
                credits(rules, SmbIndicator.DEPLOYMENTS, SmbIndicator.GROWTH),
                parameters(rules, SmbIndicator.CONSULTANTS).get(EXAMS),
                parameters(rules, SmbIndicator.DEVELOPERS).get(EXAMS),
                whole(deployments, "baseline"),
                deployments.get(WINDOW),
                whole(deployments, "below"),
                whole(deployments, "above"),
                whole(growth, "months-back"),
                new SmbPoints(rules, whole(growth, "minimum-baseline")));
    }

    private static void requireReading(Parameters parameters, String name, String known) {
        String stated = parameters.get(required(name, ParameterType.text()));
        require(stated.equals(known), name + ": " + stated);
    }

    private static Parameters parameters(CompetencyRuleSet rules, SmbIndicator indicator) {
        return indicator.in(rules).parameters();
    }

    private static Set<Environment> environments(Parameters parameters) {
        return parameters.get(ENVIRONMENTS);
    }

    private static Map<String, Set<String>> credits(CompetencyRuleSet rules, SmbIndicator one, SmbIndicator other) {
        require(
                rules.attribution().rowsOf(one.id()).equals(rules.attribution().rowsOf(other.id())),
                one.id() + " and " + other.id() + " credited differently");
        Map<String, Set<String>> displacedBy = new TreeMap<>();
        for (CreditRule row : rules.attribution().rowsOf(one.id())) {
            require(row.products().isEmpty(), "credits by product");
            require(displacedBy.put(row.type(), row.displacedBy()) == null, "two rows for " + row.type());
        }
        return displacedBy;
    }

    private static void require(boolean known, String unknown) {
        if (!known) {
            throw new IllegalArgumentException("the contenders don't know " + unknown);
        }
    }

    /** Returns whether a subscription is for an eligible product. */
    public boolean isEligible(Subscription subscription) {
        return sold.coversProduct(subscription.product());
    }

    /** Returns whether a subscription counts for revenue, in some months at least, and for adds. */
    public boolean isSold(Subscription subscription) {
        return sold.covers(subscription.product(), subscription.channel());
    }

    /** Returns the months in which revenue on a subscription counts, whatever the as-of month. */
    public MonthRange revenueMonths(Subscription subscription) {
        Integer limit = sold.agreementMonths().get(subscription.channel());
        if (limit == null) {
            return MonthRange.ALWAYS;
        }
        return subscription
                .agreementStart()
                .map(start -> MonthRange.of(start, start.plusMonths(limit - 1L)))
                .orElse(MonthRange.NEVER);
    }

    /** Returns a window's months for an as-of month. */
    public static MonthRange months(MonthWindow window, YearMonth asOf) {
        return MonthRange.of(asOf.minusMonths(window.oldest()), asOf.minusMonths(window.newest()));
    }

    /** Returns whether who holds these exams holds what a formula asks for. */
    public static boolean holds(ExamFormula formula, Set<String> exams) {
        return formula.anyOf().stream()
                .anyMatch(alternative -> alternative.allOf().stream()
                        .allMatch(requirement -> requirement.anyOf().stream().anyMatch(exams::contains)));
    }
}
