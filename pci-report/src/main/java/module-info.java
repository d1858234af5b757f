/** Scores, their reasons, trend, outlook and plan as one HTML page. */
module io.github.pciscoring.report {
    requires transitive io.github.pciscoring.insight;
    requires static org.jspecify;
}
