/** Makes up portfolios of any size, the same ones from the same seed. */
module io.github.pciscoring.samples {
    requires transitive io.github.pciscoring.core;
    requires static org.jspecify;

    exports io.github.pciscoring.samples;
}
