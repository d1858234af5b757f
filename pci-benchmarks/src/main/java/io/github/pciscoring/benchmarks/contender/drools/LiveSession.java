package io.github.pciscoring.benchmarks.contender.drools;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.core.facts.Fact;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** A session that holds one partner's facts, scored as of one month and kept up to date. Not thread-safe. */
public final class LiveSession implements AutoCloseable {
    private final KieSession session;
    private final Scoring scoring;

    LiveSession(KieSession session, Scoring scoring, List<Fact> facts) {
        this.session = session;
        this.scoring = scoring;
        session.setGlobal("scoring", scoring);
        scoring.growthMonths().forEach(session::insert);
        facts.forEach(session::insert);
    }

    /** Returns the answer for the facts as they are now. */
    public Answer score() {
        session.fireAllRules();
        return scoring.answer();
    }

    /** Adds a fact, to be replaced by its handle; an object that is there already is not added again. */
    public FactHandle add(Fact fact) {
        return session.insert(fact);
    }

    /** Replaces a fact. */
    public void replace(FactHandle handle, Fact fact) {
        session.update(handle, fact);
    }

    @Override
    public void close() {
        session.dispose();
    }
}
