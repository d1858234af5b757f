/** Scores, their reasons, trend, outlook and plan as one HTML page. */
module io.github.pciscoring.report {
    requires com.google.common;
    requires gg.jte.runtime;
    requires transitive io.github.pciscoring.insight;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.pciscoring.report;
}
