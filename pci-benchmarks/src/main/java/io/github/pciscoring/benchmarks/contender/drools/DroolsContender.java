package io.github.pciscoring.benchmarks.contender.drools;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.benchmarks.contender.PartnerContender;
import io.github.pciscoring.benchmarks.contender.SmbRules;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.Partner;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Rules of Drools over value objects: compiled once, and a new session for each partner with the facts that concern it. */
public final class DroolsContender implements PartnerContender {
    private final SmbRules rules;
    private final List<String> scored;
    private final Map<String, List<Fact>> ofPartner;

    /** Holds the compiled rules, once and for all, as compiling takes seconds. */
    private static final class Compiled {
        static final KieBase RULES = RuleFiles.compile(DroolsContender.class, "score.drl");
    }

    /** Groups the facts by the partners that they concern. */
    public DroolsContender(List<Fact> facts, SmbRules rules) {
        this.rules = rules;
        this.scored = facts.stream()
                .filter(Partner.class::isInstance)
                .map(Partner.class::cast)
                .filter(Partner::scored)
                .map(Partner::id)
                .toList();
        this.ofPartner = PartnerFiles.of(facts);
    }

    @Override
    public String name() {
        return "Drools";
    }

    @Override
    public String does() {
        return "all six indicators, points and tier, from value objects grouped by partner; a new session for each,"
                + " rules compiled beforehand, on one thread";
    }

    @Override
    public List<Answer> scoreAll(YearMonth asOf) {
        return scored.stream().map(partner -> scoreOne(partner, asOf)).toList();
    }

    @Override
    public Answer scoreOne(String partnerId, YearMonth asOf) {
        try (LiveSession session = open(partnerId, asOf)) {
            return session.score();
        }
    }

    /** Returns a session with the facts of one partner, to be scored and changed. */
    public LiveSession open(String partnerId, YearMonth asOf) {
        List<Fact> facts = Optional.ofNullable(ofPartner.get(partnerId))
                .orElseThrow(() -> new IllegalArgumentException("no partner " + partnerId));
        KieSession session = Compiled.RULES.newKieSession();
        return new LiveSession(session, new Scoring(rules, partnerId, asOf), facts);
    }
}
