/** Why, since when and what next: explanations, trends, outlooks, what-ifs and plans. */
module io.github.pciscoring.insight {
    requires transitive io.github.pciscoring.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.pciscoring.insight.plan;
    exports io.github.pciscoring.insight.whatif;
    exports io.github.pciscoring.insight.explain;
    exports io.github.pciscoring.insight.movement;
    exports io.github.pciscoring.insight.outlook;
    exports io.github.pciscoring.insight.text;
    exports io.github.pciscoring.insight.trend;
}
