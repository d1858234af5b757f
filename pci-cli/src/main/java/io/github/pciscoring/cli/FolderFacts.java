package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a folder holds.
 *
 * @param portfolio its facts
 * @param codes which columns of codes were found
 */
record FolderFacts(Portfolio portfolio, CodeNotes codes) {

    /**
     * Returns the month stated, or else the last one in billing, seats or usage, and notes that.
     *
     * @param option the option that would have stated it
     * @param stated what it states, if anything
     * @param notes what is to be said on standard error
     * @throws WrongUsageException if there is no month to take
     */
    YearMonth month(String option, Optional<YearMonth> stated, List<String> notes) {
        if (stated.isPresent()) {
            return stated.get();
        }
        YearMonth month = portfolio
                .coverage()
                .latestMonth()
                .orElseThrow(() -> new WrongUsageException(
                        option + " is needed, since there is no month in billing, seats or usage to take instead"));
        notes.add("as of " + month + ", the last month in billing, seats or usage");
        return month;
    }

    /** Returns what rule sets do not name or miss in these facts, and which are not in force in a month. */
    List<String> remarks(List<PciScorer> scorers, YearMonth month) {
        List<String> remarks = new ArrayList<>(codes.missing(portfolio, scorers));
        for (PciScorer scorer : scorers) {
            CompetencyRuleSet rules = scorer.rules();
            if (!rules.inForce().contains(month)) {
                remarks.add(rules.id() + " was not in force in " + month + "; scored by it all the same");
            }
            Unnamed.line(portfolio, rules).ifPresent(remarks::add);
        }
        return remarks;
    }

    /** Returns a partner's name, or the id if there is no such partner. */
    String name(String partnerId) {
        return portfolio.partner(partnerId).map(PartnerRecord::name).orElse(partnerId);
    }
}
