/** Reads portfolio folders and writes scores. */
module io.github.pciscoring.io {
    requires transitive io.github.pciscoring.core;
    requires transitive io.github.pciscoring.insight;
    requires com.google.gson;
    requires io.github.pciscoring.rules;
    requires de.siegmar.fastcsv;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.pciscoring.io;
}
