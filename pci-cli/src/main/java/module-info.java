/** The command line tool. */
module io.github.pciscoring.cli {
    requires info.picocli;
    requires io.github.pciscoring.insight;
    requires io.github.pciscoring.io;
    requires io.github.pciscoring.report;
    requires io.github.pciscoring.rules;
    requires io.github.pciscoring.samples;
    requires static org.jspecify;

    opens io.github.pciscoring.cli to
            info.picocli;
}
