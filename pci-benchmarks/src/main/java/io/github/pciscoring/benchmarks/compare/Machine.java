package io.github.pciscoring.benchmarks.compare;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a run ran on.
 *
 * @param processor the processor's model, as far as known
 * @param processors how many processors Java sees
 * @param system the operating system
 * @param java the version of Java
 * @param options the options of the virtual machine
 */
public record Machine(String processor, int processors, String system, String java, List<String> options) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /** Returns the machine that this runs on. */
    static Machine here() {
        return new Machine(
                processorModel(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + ", " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(option -> option.startsWith("-X"))
                        .toList());
    }

    private static String processorModel() {
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown"; // another kind of system
        }
    }
}
