package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.io.CodesRead;
import io.github.pciscoring.io.CodesRead.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is worth saying about the codes of partners, tenants and others that rule sets ask for. */
final class CodeNotes {
    private final List<CodesRead> found = new ArrayList<>();

    /** Takes what was found of one column. */
    void add(CodesRead codes) {
        found.add(codes);
    }

    /** Returns a line for each column asked for by some rule sets of which nobody has a code, for want of the column. */
    List<String> missing(Portfolio portfolio, List<PciScorer> scorers) {
        return found.stream()
                .filter(codes -> codes.origin() == Origin.NOWHERE && isAnybody(codes.of(), portfolio))
                .filter(codes -> askedFor(codes, scorers).findAny().isPresent())
                .map(CodeNotes::missing)
                .toList();
    }

    private static boolean isAnybody(SubjectType type, Portfolio portfolio) {
        return type == SubjectType.PARTNER
                ? !portfolio.partners().isEmpty()
                : portfolio.count(AccountLevel.valueOf(type.name())) > 0;
    }

    private static Stream<FactCodes> askedFor(CodesRead codes, List<PciScorer> scorers) {
        return scorers.stream()
                .flatMap(scorer -> scorer.rules().factCodes().stream())
                .filter(asked -> asked.of() == codes.of() && asked.column().equals(codes.column()));
    }

    private static String missing(CodesRead codes) {
        String subject = subject(codes);
        String column = Text.safe(codes.column());
        String where = switch (codes.of()) {
            case PARTNER -> "partners.csv has no column " + column + ", and ";
            case TENANT -> "tenants.csv has no column " + column + ", and ";
            default -> "";
        };
        return where + "facts.csv has no " + column + "=… of a " + subject + ": every " + subject
                + " counts as without such a code";
    }

    /** Returns a line for each column with codes that nobody asks for, the most frequent first. */
    List<String> others(List<PciScorer> scorers) {
        return found.stream()
                .filter(codes -> !codes.others().isEmpty())
                .map(codes -> others(codes, scorers))
                .toList();
    }

    private static String others(CodesRead codes, List<PciScorer> scorers) {
        Set<String> asked = askedFor(codes, scorers)
                .flatMap(one -> one.codes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return "codes in column " + Text.safe(codes.column()) + " that no rule set in use asks for (number of "
                + subject(codes) + "s): "
                + Text.listed(
                        Unnamed.unnamed(codes.others(), Set.of()),
                        Unnamed.MOST_LISTED,
                        code -> Unnamed.entry(code, codes.others(), asked));
    }

    private static String subject(CodesRead codes) {
        return codes.of().name().toLowerCase(Locale.ROOT);
    }
}
