package io.github.pciscoring.io;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.evidence.EvidenceSink;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.YearMonth;

/**
 * Writes evidence as it comes, one item a line, in constant memory: as CSV for spreadsheets, as JSON Lines for programs.
 *
 * <p>Both hold the same items with the same fields, which are columns in CSV and keys in JSON (there in camel case, as
 * {@code partnerId}). They keep their names; readers should ignore those that they do not know, since there may be more.
 * What does not apply is empty in CSV and left out in JSON.
 *
 * <table>
 * <caption>Fields, in this order</caption>
 * <tr><th>field</th><th>is</th></tr>
 * <tr><td>{@code kind}</td><td>{@code credited} or {@code left-out}</td></tr>
 * <tr><td>{@code partner_id}, {@code indicator}</td><td>who, and for which indicator of the rule set</td></tr>
 * <tr><td>{@code level}</td><td>what kind of account the item is about: {@code customer}, {@code tenant}, {@code
 *   tenant-product}, {@code subscription} or {@code person}</td></tr>
 * <tr><td>{@code customer_id}, {@code tenant_id}, {@code product}, {@code subscription_id}, {@code person_id}</td>
 *   <td>the account, with those around it</td></tr>
 * <tr><td>{@code exam}</td><td>the person's exam that was left out</td></tr>
 * <tr><td>{@code months}</td><td>credited: the month that the amount belongs to; left out: all months concerned, oldest
 *   first, in CSV as runs with both ends inclusive like {@code 2020-07..2020-12 2021-03}, in JSON as an array</td></tr>
 * <tr><td>{@code slot}</td><td>credited: which of the indicator's sums the amount went into</td></tr>
 * <tr><td>{@code amount}, {@code unit}</td><td>credited: the amount, exact, without an exponent; a partner's amounts of a
 *   slot add up to what the indicator measures by</td></tr>
 * <tr><td>{@code reason}</td><td>left out: why, as a stable code</td></tr>
 * <tr><td>{@code text}</td><td>the item's story in a sentence, for people; may be worded anew</td></tr>
 * <tr><td>{@code number}</td><td>left out: the number that decided, in the unit that the text speaks of</td></tr>
 * <tr><td>{@code credited_in}</td><td>credited: the month in which the partner had to be credited to earn it</td></tr>
 * <tr><td>{@code association_subscription_id}, {@code association_type}</td><td>the partner's own association that the item
 *   stands on</td></tr>
 * <tr><td>{@code association_from}, {@code association_to}</td><td>the months of that association, or of a person's
 *   affiliation, both inclusive; an open end like what does not apply; both {@code never} if it holds in no
 *   month</td></tr>
 * <tr><td>{@code passed_on}, {@code expires_on}</td><td>the days of the exam that was left out</td></tr>
 * <tr><td>{@code displaced_by_partner_id}, {@code displaced_by_type}, {@code displaced_by_from}, {@code
 *   displaced_by_to}</td><td>the association, on the same subscription, that took the place of the partner's own</td></tr>
 * <tr><td>{@code rule_set}, {@code rule_set_version}, {@code as_of}</td><td>by which rules, and for the end of which
 *   month</td></tr>
 * </table>
 *
 * <p><b>CSV</b> has a header and ends lines with a line feed. A spreadsheet must not run what somebody put into an id, so a
 * text that begins with a sign of a formula ({@code = + - @}, their full-width forms included, also after blanks and quotes),
 * a tab, a line break or an apostrophe gets an apostrophe before it; and so does whatever follows a semicolon, tab or line
 * break within the text, where some spreadsheets begin a new cell. Numbers, months and days stay as they are. A program
 * gets a text back by dropping one apostrophe wherever there is one at its beginning and after each of these separators; but
 * programs should read JSON Lines. Half a character, which no file can hold, becomes U+FFFD.
 *
 * <p><b>JSON Lines</b> has one object a line, with texts as they are; half a character is escaped.
 *
 * <p>The caller chooses the target's encoding, UTF-8 for JSON Lines, and closes it. Not thread-safe. Once writing has
 * failed, nothing sensible can be done with the rest.
 */
public final class EvidenceWriter {
    private final EvidenceFormat format;
    private long items;

    private EvidenceWriter(EvidenceFormat format) {
        this.format = format;
    }

    /**
     * Returns a writer of CSV; the header is written at once.
     *
     * @throws IOException if the target cannot be written to
     */
    public static EvidenceWriter csv(Writer target) throws IOException {
        return new EvidenceWriter(new EvidenceCsv(target));
    }

    /** Returns a writer of JSON Lines. */
    public static EvidenceWriter jsonLines(Writer target) {
        return new EvidenceWriter(new EvidenceJsonLines(target));
    }

    /**
     * Writes the evidence that a query asks for, in the order in which it comes; more may follow, of other partners, months
     * and rule sets.
     *
     * @throws IOException if the target cannot be written to
     * @throws IllegalArgumentException if there is no partner, indicator or customer with the id asked for
     */
    public void write(BoundPortfolio portfolio, EvidenceQuery query, YearMonth asOf) throws IOException {
        try {
            portfolio.evidence(query, asOf, sink(portfolio.rules(), asOf));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Returns a sink that writes the items it takes, of this rule set and month. It throws {@link UncheckedIOException} if
     * the target cannot be written to.
     */
    public EvidenceSink sink(CompetencyRuleSet rules, YearMonth asOf) {
        return new EvidenceFields(format, rules, asOf, () -> items++);
    }

    /** Returns how many items were written so far. */
    public long items() {
        return items;
    }

    /**
     * Flushes, the target included.
     *
     * @throws IOException if the target cannot be written to
     */
    public void flush() throws IOException {
        format.flush();
    }
}
