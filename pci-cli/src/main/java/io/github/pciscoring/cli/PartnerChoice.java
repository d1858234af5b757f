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
    private static final int MOST_LISTED = 6;

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
     * Returns the id of the one partner asked for; of the only one that is scored, if none is.
     *
     * @throws WrongUsageException if it is not there or not scored, or none is asked for although there are several
     */
    static String one(Portfolio portfolio, Optional<String> id) {
        if (id.isPresent()) {
            return of(portfolio, List.of(id.get())).get(0);
        }
        List<String> scored = portfolio.partners().stream()
                .filter(PartnerRecord::scored)
                .map(PartnerRecord::id)
                .toList();
        if (scored.size() == 1) {
            return scored.get(0);
        }
        throw new WrongUsageException(
                scored.isEmpty()
                        ? "no partner is to be scored"
                        : "which partner? --partner takes one of " + Text.listed(scored, MOST_LISTED, one -> one));
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
