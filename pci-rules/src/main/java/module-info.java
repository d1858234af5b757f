/** The indicators and the rule sets, as data, with their reader and catalogue. */
module io.github.pciscoring.rules {
    requires transitive io.github.pciscoring.core;
    requires org.snakeyaml.engine;
    requires static org.jspecify;

    exports io.github.pciscoring.rules;
    exports io.github.pciscoring.rules.format;
    exports io.github.pciscoring.rules.indicator;
}
