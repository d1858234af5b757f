package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.benchmarks.contender.EngineContender;
import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.samples.SampleOptions;
import io.github.pciscoring.samples.SamplePortfolio;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What all comparisons of a run share. Used by one thread. */
public final class Setting implements AutoCloseable {
    /** How many threads the contenders on several threads have. */
    static final int THREADS = 2;

    /** A month besides the one that is timed in which all must agree. */
    private static final int EARLIER = 7;

    private final Preset preset;
    private final Consumer<String> progress;
    private final CompetencyRuleSet rules = RuleSets.smmcsSmb();
    private final PciScorer scorer = StandardIndicators.scorer(rules);
    private final ExecutorService helper = Executors.newSingleThreadExecutor();
    private final SamplePortfolio sample;
    private @Nullable BoundPortfolio bound;

    /** Describes a run; makes nothing yet. */
    public Setting(Preset preset, Consumer<String> progress) {
        this.preset = preset;
        this.progress = progress;
        this.sample = preset.size(1).sample(rules);
    }

    Preset preset() {
        return preset;
    }

    CompetencyRuleSet rules() {
        return rules;
    }

    PciScorer scorer() {
        return scorer;
    }

    /** Returns the description of the portfolio, which can make it again. */
    SamplePortfolio sample() {
        return sample;
    }

    /** Returns the as-of month: the last with facts. */
    YearMonth asOf() {
        return SampleOptions.DEFAULT_LAST_MONTH;
    }

    /** Returns the months in which contenders must agree before they are timed. */
    List<YearMonth> guarded() {
        return List.of(asOf(), asOf().minusMonths(EARLIER));
    }

    /** Returns the portfolio, bound; makes it when first asked for. */
    BoundPortfolio bound() {
        BoundPortfolio made = bound;
        if (made == null) {
            say("making the portfolio");
            made = scorer.bind(sample.build());
            bound = made;
        }
        return made;
    }

    Portfolio portfolio() {
        return bound().portfolio();
    }

    /** Returns the options for so many threads. */
    ScoringOptions options(int threads) {
        return threads == 1 ? ScoringOptions.callingThread() : ScoringOptions.on(helper, threads);
    }

    /** Returns the engine on the portfolio. */
    EngineContender engine(int threads) {
        return new EngineContender(bound(), options(threads));
    }

    /** Returns a new race, as long as the preset has it. */
    Race race() {
        return new Race(preset.raceSeconds(), preset.warmUpSeconds());
    }

    /** Says how far the run has come. */
    void say(String words) {
        progress.accept(words);
    }

    @Override
    public void close() {
        helper.shutdown();
    }
}
