package io.github.pciscoring.cli;

import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.io.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The folder of facts that a command reads, and the rules that it reads it for. */
final class FolderOptions {
    @Parameters(paramLabel = "FOLDER", description = "The folder with partners.csv and the other tables.")
    @SuppressWarnings("NullAway.Init") // required
    private String folder;

    @Option(
            names = "--rules",
            paramLabel = "NAME[,NAME...]",
            description = {
                "The rule sets to score by: names, which `pci rules list` lists,"
                        + " or .yaml, .yml and .json files. May be repeated. Default: " + RuleChoice.DEFAULT + "."
            })
    private List<String> rules = List.of();

    @Mixin
    private RuleOptions options = new RuleOptions();

    /** Returns the folder's name, as it was given. */
    String name() {
        return folder;
    }

    /** Returns the folder, which is there. */
    Path path() {
        return Arguments.folder(folder);
    }

    /** Returns the rule sets chosen. */
    RuleChoice rules() throws IOException {
        return RuleChoice.of(rules, options.catalogue());
    }

    /**
     * Returns the one rule set chosen, for commands that can do with no more.
     *
     * @throws WrongUsageException if there are several
     */
    RuleChoice oneRuleSet() throws IOException {
        RuleChoice choice = rules();
        if (choice.scorers().size() > 1) {
            throw new WrongUsageException("--rules takes one rule set here; run it for each of them");
        }
        return choice;
    }

    /** Reads the folder for these rules; notes at once what is worth saying about both. */
    FolderFacts read(RuleChoice choice, Console console, Library library, ProgressLine progress) throws IOException {
        Path path = path();
        choice.notes().forEach(console::note);
        IgnoredFiles.line(path).ifPresent(console::note);
        CodeNotes codes = new CodeNotes();
        Portfolio portfolio = library.read(
                path,
                ReadOptions.accepting(choice.associationTypes())
                        .withCodes(choice.codes(), codes::add)
                        .withProgress(progress));
        return new FolderFacts(portfolio, codes);
    }
}
