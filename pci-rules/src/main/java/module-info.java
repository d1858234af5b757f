/** The indicators and the rule sets, as data, with their reader and catalogue. */
@SuppressWarnings("module") // what this is exported to is built later
module io.github.pciscoring.rules {
    requires transitive io.github.pciscoring.core;
    requires org.snakeyaml.engine;
    requires static org.jspecify;

    uses io.github.pciscoring.rules.PciExtension;

    exports io.github.pciscoring.rules;
    exports io.github.pciscoring.rules.format;
    exports io.github.pciscoring.rules.indicator;
    exports io.github.pciscoring.rules.spelling to
            io.github.pciscoring.cli,
            io.github.pciscoring.io;
    exports io.github.pciscoring.rules.tree to
            io.github.pciscoring.io;
}
