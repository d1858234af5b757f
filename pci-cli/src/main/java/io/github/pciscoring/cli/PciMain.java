package io.github.pciscoring.cli;

/** Starts the command line tool. */
public final class PciMain {
    private PciMain() {}

    /**
     * Runs one command.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        // Placeholder: the commands come with the tool.
    }
}
