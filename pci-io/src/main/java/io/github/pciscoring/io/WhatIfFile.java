package io.github.pciscoring.io;

import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.RuleFault;
import io.github.pciscoring.rules.tree.Faults;
import io.github.pciscoring.rules.tree.FileNode;
import io.github.pciscoring.rules.tree.SourceText;
import io.github.pciscoring.rules.tree.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads what-if files: YAML or JSON with facts that are added to a portfolio or changed in it. Tables and columns are named
 * as in a portfolio folder, and values are written as there:
 *
 * <pre>{@code
 * add:
 *   people: [{person_id: ivo, partner_id: contoso, from: 2021-06}]
 *   exams:  [{person_id: ivo, exam: MB-800, passed_on: 2021-06-10}]
 * change:
 *   seats:  [{subscription_id: S-0001, from: 2021-04, to: 2021-06, paid_seats: 20}]
 * end:
 *   associations: [{partner_id: contoso, subscription_id: S-0016, to: 2021-05}]
 * remove:
 *   billing: [{subscription_id: S-0002, month: 2021-06}]
 * }</pre>
 *
 * <ul>
 *   <li>{@code add} takes rows of any table; columns left out are empty.
 *   <li>{@code change} takes rows of billing, seats, usage and facts, and puts them in place of those of the same subject,
 *       month and environment or name; of billing, in place of all that was billed in the month.
 *   <li>{@code end} takes associations and people, which hold up to the month {@code to}, inclusive, and exams, which expire
 *       on the day {@code expires_on}. Rows that begin later or end by then are left as they are.
 *   <li>{@code remove} takes rows of any table but partners, tenants and subscriptions: all that have the values stated go.
 * </ul>
 *
 * <p>In billing, seats, usage and facts, {@code from} and {@code to} instead of {@code month} repeat a row for each month,
 * both inclusive. What is to be changed, ended or removed must be there. Rows that are found are those of the portfolio, never
 * those that the file adds.
 */
public final class WhatIfFile {
    private WhatIfFile() {}

    /**
     * Returns a portfolio changed as a file says; the one given stays as it is.
     *
     * @param options what to accept, as when the portfolio was read
     * @throws InvalidWhatIfException listing what is wrong with the file
     * @throws IOException if it cannot be read
     */
    public static WhatIfChanges apply(Path file, Portfolio portfolio, ReadOptions options) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return apply(String.valueOf(file.getFileName()), in.readNBytes(SourceText.LARGEST + 1), portfolio, options);
        }
    }

    /** Returns the same from the content of a file. */
    static WhatIfChanges apply(String name, byte[] content, Portfolio portfolio, ReadOptions options) {
        Faults faults = new Faults(name);
        Optional<FileNode> root = SourceText.decode(content, faults)
                .flatMap(text -> TreeReader.read(text, "facts to add, change, end or remove", faults));
        Optional<WhatIfChanges> changed = Optional.empty();
        if (root.isPresent()) {
            WhatIfRun run = new WhatIfRun(portfolio, options, faults);
            List<WhatIfRow> rows = WhatIfParser.rows(root.get(), run.known());
            changed = run.apply(rows);
        }
        return changed.filter(done -> faults.isEmpty())
                .orElseThrow(() -> new InvalidWhatIfException(
                        name, faults.all().stream().map(RuleFault::toString).toList()));
    }
}
