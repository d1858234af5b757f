package io.github.pciscoring.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What the tool finds around it.
 *
 * @param out standard output
 * @param err standard error
 * @param environment the environment variables
 */
record Surroundings(Device out, Device err, Map<String, String> environment) {

    /** Returns this process's own. */
    static Surroundings ofProcess() {
        Map<String, String> environment = System.getenv();
        boolean dumb = "dumb".equals(environment.get("TERM"));
        return new Surroundings(
                device(FileDescriptor.out, Terminals.isTerminal(1) && !dumb, "stdout.encoding"),
                device(FileDescriptor.err, Terminals.isTerminal(2) && !dumb, "stderr.encoding"),
                environment);
    }

    /** Not through {@code System.out}, which hides that its reader has gone. */
    private static Device device(FileDescriptor file, boolean terminal, String encoding) {
        return new Device(
                new BufferedOutputStream(new FileOutputStream(file)),
                terminal,
                terminal ? terminalCharset(encoding) : StandardCharsets.UTF_8);
    }

    /** JDK 17 has the first property under another name; the last one is what the locale says. */
    private static Charset terminalCharset(String property) {
        for (String name : new String[] {property, "sun." + property, "native.encoding"}) {
            String charset = System.getProperty(name);
            if (charset != null && Charset.isSupported(charset)) {
                return Charset.forName(charset);
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** Returns an environment variable; one that is empty counts as absent. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** Returns how many columns a table may have: as {@code COLUMNS} says, else as the terminal says, else 80. */
    int width() {
        Optional<Integer> stated = variable("COLUMNS").flatMap(Terminals::columns);
        return stated.or(() -> out.terminal() ? Terminals.askedColumns() : Optional.empty())
                .orElse(80);
    }
}
