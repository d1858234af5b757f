package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Partner;
import java.util.List;

/** Reads partners. */
final class PartnersReader extends TableReader {
    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int SCORED = 2;

    private final Known known;
    private final Choice yesOrNo = Choice.of("yes", "no");

    PartnersReader(Known known) {
        super(FactTable.PARTNERS, List.of("partner_id", "name"), "scored");
        this.known = known;
    }

    @Override
    void read(Row row) {
        boolean identified = row.ref(ID, known.partners) != TextRefs.NONE;
        boolean scored = !row.has(SCORED) || row.isEmpty(SCORED) || yesOrNo.in(row, SCORED) == 0;
        if (identified) {
            Partner.Builder partner = Partner.builder().id(row.text(ID)).scored(scored);
            if (!row.isEmpty(NAME)) {
                partner.name(row.text(NAME));
            }
            known.portfolio.partner(partner.build(), row.line());
        }
    }

    @Override
    void excuse(Row row) {
        known.excuse(FactTable.PARTNERS, row.refIfAny(ID, known.partners));
    }
}
