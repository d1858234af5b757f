/** For rule authors: the laws that every indicator keeps, portfolios to test them on, scenarios, a contract for rule sets. */
module io.github.pciscoring.testkit {
    requires transitive io.github.pciscoring.core;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires io.github.pciscoring.samples;
    requires org.opentest4j;
    requires static org.apiguardian.api;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.pciscoring.testkit;
    exports io.github.pciscoring.testkit.portfolio;
    exports io.github.pciscoring.testkit.scenario;
}
