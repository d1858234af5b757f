/** The domain model, the scoring engine and the interfaces that indicators implement. */
module io.github.pciscoring.core {
    requires com.google.common;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.pciscoring.core.engine;
    exports io.github.pciscoring.core.evidence;
    exports io.github.pciscoring.core.facts;
    exports io.github.pciscoring.core.indicator;
    exports io.github.pciscoring.core.portfolio;
    exports io.github.pciscoring.core.ruleset;
    exports io.github.pciscoring.core.score;
}
