package io.github.pciscoring.cli;

import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.rules.spelling.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns what {@code --partner} says into scored partners. */
final class PartnerChoice {
    private PartnerChoice() {}

    /**
     * Returns the ids of the partners asked for, in the order of the portfolio.
     *
     * @throws WrongUsageException if one is not there, or is not scored
     */
    static List<String> of(Portfolio portfolio, List<String> ids) {
        for (String id : ids) {
            Optional<PartnerRecord> partner = portfolio.partner(id);
            if (partner.isEmpty()) {
                throw new WrongUsageException(
                        "no partner has the id \"" + id + "\"" + Suggestions.didYouMean(meant(portfolio, id)));
            }
            if (!partner.get().scored()) {
                throw new WrongUsageException("partner " + id + " is not scored: partners.csv says so");
            }
        }
        Set<String> wanted = new HashSet<>(ids);
        return portfolio.partners().stream()
                .map(PartnerRecord::id)
                .filter(wanted::contains)
                .toList();
    }

    /**
     * Returns the id of the partner asked for, or of the only scored one.
     *
     * @throws WrongUsageException if it is not there, or is not scored, or if none is asked for and not just one is scored
     */
    static String one(Portfolio portfolio, Optional<String> id) {
        if (id.isPresent()) {
            return of(portfolio, List.of(id.get())).get(0);
        }
        List<PartnerRecord> scored =
                portfolio.partners().stream().filter(PartnerRecord::scored).toList();
        if (scored.size() != 1) {
            throw new WrongUsageException(
                    "--partner is needed: " + (scored.isEmpty() ? "no" : scored.size()) + " partners are to be scored");
        }
        return scored.get(0).id();
    }

    /** The name instead of the id is a mistake, too. */
    private static Optional<String> meant(Portfolio portfolio, String id) {
        List<PartnerRecord> scored =
                portfolio.partners().stream().filter(PartnerRecord::scored).toList();
        return scored.stream()
                .filter(partner -> partner.name().equalsIgnoreCase(id))
                .map(PartnerRecord::id)
                .findFirst()
                .or(() -> Spelling.nearest(
                        id, scored.stream().map(PartnerRecord::id).toList()));
    }
}
