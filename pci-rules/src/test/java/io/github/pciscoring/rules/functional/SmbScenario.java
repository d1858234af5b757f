package io.github.pciscoring.rules.functional;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.rules.reference.AlternativeReading;
import io.github.pciscoring.testkit.scenario.Scenario;
import io.github.pciscoring.testkit.scenario.ScenarioScores;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A {@link Scenario} with the six measures of SPEC, scored by the built-in rule set or a change of it. */
final class SmbScenario {
    static final String REVENUE = "net-new-revenue";
    static final String ADDS = "net-customer-adds";
    static final String CONSULTANTS = "functional-consultants";
    static final String DEVELOPERS = "developers";
    static final String DEPLOYMENTS = "new-deployments";
    static final String GROWTH = "monthly-active-user-growth";

    private static final PciScorer BUILT_IN = StandardIndicators.scorer(RuleSets.smmcsSmb());

    private final PciScorer scorer;
    private final Scenario facts;

    private SmbScenario(PciScorer scorer, Scenario facts) {
        this.scorer = scorer;
        this.facts = facts.selling("SALES", "CSP");
    }

    /** A scenario as of 2021-06. */
    static SmbScenario scenario() {
        return scenario("2021-06");
    }

    static SmbScenario scenario(String asOf) {
        return new SmbScenario(BUILT_IN, Scenario.asOf(asOf));
    }

    /** Returns the same facts, scored by another reading of SPEC. */
    SmbScenario under(AlternativeReading alternative) {
        return scoredBy(alternative.scorer());
    }

    /** Returns the same facts, scored by a change of the built-in rule set. */
    SmbScenario by(UnaryOperator<CompetencyRuleSet.Builder> change) {
        CompetencyRuleSet.Builder rules = CompetencyRuleSet.builder().from(RuleSets.smmcsSmb());
        return scoredBy(StandardIndicators.scorer(change.apply(rules).build()));
    }

    private SmbScenario scoredBy(PciScorer other) {
        return new SmbScenario(other, Scenario.asOf(facts.asOf()).addAll(facts.facts()));
    }

    SmbScenario partner(String id) {
        facts.partner(id);
        return this;
    }

    SmbScenario unscored(String id) {
        facts.unscored(id);
        return this;
    }

    SmbScenario customer(String id) {
        facts.customer(id);
        return this;
    }

    SmbScenario tenant(String id) {
        facts.tenant(id);
        return this;
    }

    /** Adds a subscription of the tenant; for SALES through CSP, unless stated. */
    SmbScenario subscription(String id, Consumer<Scenario> details) {
        facts.subscription(id).with(details);
        return this;
    }

    SmbScenario person(String id, String partner) {
        facts.person(id, partner);
        return this;
    }

    SmbScenario person(String id, String partner, String range) {
        facts.person(id, partner, range);
        return this;
    }

    SmbScenario passed(String person, String exam, String day) {
        return passed(person, exam, day, Optional.empty());
    }

    SmbScenario passed(String person, String exam, String day, String expires) {
        return passed(person, exam, day, Optional.of(LocalDate.parse(expires)));
    }

    private SmbScenario passed(String person, String exam, String day, Optional<LocalDate> expires) {
        return add(ExamPass.builder()
                .personId(person)
                .exam(exam)
                .passedOn(LocalDate.parse(day))
                .expiresOn(expires)
                .build());
    }

    SmbScenario add(Fact fact) {
        facts.add(fact);
        return this;
    }

    /** Lets a piece of a scenario that several tests share add its facts. */
    SmbScenario with(Consumer<SmbScenario> piece) {
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
        return scores(partner).measure(partner, indicator);
    }

    String points(String partner, String indicator) {
        return scores(partner).points(partner, indicator);
    }

    PciScore score(String partner) {
        return scores(partner).score(partner);
    }

    /** The scores of all partners. */
    List<PciScore> scores() {
        return facts.score(scorer).all();
    }

    /** Why a partner has what it has of an indicator. */
    Explained explained(String partner, String indicator) {
        return new Explained(facts.asOf(), scores(partner).evidence(partner, indicator));
    }

    /** The scores, with one for this partner, whether or not anything was said of it. */
    private ScenarioScores scores(String partner) {
        return facts.partner(partner).score(scorer);
    }
}
