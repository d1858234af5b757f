package io.github.pciscoring.rules.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.rules.reference.AlternativeReading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A few facts in the words of SPEC, and what the library makes of them.
 *
 * <p>A month is {@code M}, {@code M-11}, {@code M+1} or {@code 2021-06}; a range {@code M-11..M}, an end left out is open.
 * Partners come into being when they are mentioned, in that order.
 */
final class Scenario {
    static final String REVENUE = "net-new-revenue";
    static final String ADDS = "net-customer-adds";
    static final String CONSULTANTS = "functional-consultants";
    static final String DEVELOPERS = "developers";
    static final String DEPLOYMENTS = "new-deployments";
    static final String GROWTH = "monthly-active-user-growth";

    private static final PciScorer BUILT_IN = StandardIndicators.scorer(RuleSets.smmcsSmb());

    private PciScorer scorer;
    private final Months months;
    private final Map<String, Partner> partners = new LinkedHashMap<>();
    private final Set<Tenant> tenants = new LinkedHashSet<>();
    private final List<Fact> facts = new ArrayList<>();
    private Tenant tenant = new Tenant("C", "C");

    private Scenario(PciScorer scorer, Months months) {
        this.scorer = scorer;
        this.months = months;
    }

    /** A scenario as of 2021-06. */
    static Scenario scenario() {
        return scenario("2021-06");
    }

    static Scenario scenario(String asOf) {
        return new Scenario(BUILT_IN, new Months(YearMonth.parse(asOf)));
    }

    /** Returns the same facts, scored by another reading of SPEC. */
    Scenario under(AlternativeReading alternative) {
        return scoredBy(alternative.scorer());
    }

    /** Returns the same facts, scored by a change of the built-in rule set. */
    Scenario by(UnaryOperator<CompetencyRuleSet.Builder> change) {
        CompetencyRuleSet.Builder rules = CompetencyRuleSet.builder().from(RuleSets.smmcsSmb());
        return scoredBy(StandardIndicators.scorer(change.apply(rules).build()));
    }

    private Scenario scoredBy(PciScorer other) {
        Scenario same = new Scenario(other, months);
        same.partners.putAll(partners);
        same.tenants.addAll(tenants);
        same.facts.addAll(facts);
        return same;
    }

    Scenario partner(String id) {
        partners.putIfAbsent(id, Partner.of(id));
        return this;
    }

    Scenario unscored(String id) {
        partners.put(id, Partner.builder().id(id).scored(false).build());
        return this;
    }

    /** Moves to a customer, and to its tenant of the same name; without it there is one customer, C. */
    Scenario customer(String id) {
        tenant = new Tenant(id, id);
        return this;
    }

    /** Moves to another tenant of the customer. */
    Scenario tenant(String id) {
        tenant = new Tenant(id, tenant.customerId());
        return this;
    }

    /** Adds a subscription of the tenant; for SALES through CSP, unless stated. */
    Scenario subscription(String id, Consumer<Subscribed> details) {
        tenants.add(tenant);
        Subscribed subscribed = new Subscribed(this, months, id, tenant);
        details.accept(subscribed);
        return add(subscribed.subscription());
    }

    Scenario person(String id, String partner) {
        return person(id, partner, "..");
    }

    Scenario person(String id, String partner, String range) {
        partner(partner);
        return add(new Affiliation(id, partner, months.range(range)));
    }

    Scenario passed(String person, String exam, String day) {
        return passed(person, exam, day, Optional.empty());
    }

    Scenario passed(String person, String exam, String day, String expires) {
        return passed(person, exam, day, Optional.of(LocalDate.parse(expires)));
    }

    private Scenario passed(String person, String exam, String day, Optional<LocalDate> expires) {
        return add(ExamPass.builder()
                .personId(person)
                .exam(exam)
                .passedOn(LocalDate.parse(day))
                .expiresOn(expires)
                .build());
    }

    Scenario add(Fact fact) {
        facts.add(fact);
        return this;
    }

    /** Lets a piece of a scenario that several tests share add its facts. */
    Scenario with(Consumer<Scenario> piece) {
        piece.accept(this);
        return this;
    }

    String revenue(String partner) {
        return measure(partner, REVENUE);
    }

    String adds(String partner) {
        return measure(partner, ADDS);
    }

    String consultants(String partner) {
        return measure(partner, CONSULTANTS);
    }

    String developers(String partner) {
        return measure(partner, DEVELOPERS);
    }

    String deployments(String partner) {
        return measure(partner, DEPLOYMENTS);
    }

    String growth(String partner) {
        return measure(partner, GROWTH);
    }

    /** The exact measure in lowest terms, like {@code 1/3}; or {@code absent}. */
    String measure(String partner, String indicator) {
        Optional<Ratio> measure =
                score(partner).indicator(indicator).orElseThrow().measure();
        return measure.map(Ratio::toString).orElse("absent");
    }

    String points(String partner, String indicator) {
        return score(partner).indicator(indicator).orElseThrow().points().toString();
    }

    /** The score of a partner, by itself; a scored one's is the same as among all. */
    PciScore score(String partner) {
        partner(partner);
        PciScore score = bind().score(partner, months.asOf());
        assertThat(scores())
                .filteredOn(PciScore::partnerId, partner)
                .allSatisfy(other -> assertThat(other).isEqualTo(score));
        return score;
    }

    /** The scores of all partners. */
    List<PciScore> scores() {
        return bind().scoreAll(months.asOf());
    }

    /** Why a partner has what it has of an indicator. */
    Explained explained(String partner, String indicator) {
        CollectedEvidence evidence = new CollectedEvidence();
        bind().evidence(EvidenceQuery.all().partner(partner).indicator(indicator), months.asOf(), evidence);
        return new Explained(months, evidence);
    }

    private BoundPortfolio bind() {
        return scorer.bind(new PortfolioBuilder()
                .addAll(partners.values())
                .addAll(tenants)
                .addAll(facts)
                .build());
    }
}
