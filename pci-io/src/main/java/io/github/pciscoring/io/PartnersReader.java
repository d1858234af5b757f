package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.SubjectType;
import java.util.List;
import java.util.stream.Stream;

/** Reads partners, with the codes that they have. */
final class PartnersReader extends TableReader {
    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int SCORED = 2;

    private final Known known;
    private final TableCodes codes;
    private final Choice yesOrNo = Choice.of("yes", "no");

    PartnersReader(Known known) {
        super(FactTable.PARTNERS, List.of("partner_id", "name"), columns(known));
        this.known = known;
        this.codes = new TableCodes(known.codeColumns.of(SubjectType.PARTNER), columns());
    }

    private static List<String> columns(Known known) {
        return Stream.concat(
                        Stream.of("scored"),
                        known.codeColumns.of(SubjectType.PARTNER).stream().map(CodeColumn::column))
                .toList();
    }

    @Override
    void read(Row row) {
        int ref = row.ref(ID, known.partners);
        boolean identified = ref != TextRefs.NONE;
        boolean scored = !row.has(SCORED) || row.isEmpty(SCORED) || yesOrNo.in(row, SCORED) == 0;
        if (identified) {
            Partner.Builder partner = Partner.builder().id(row.text(ID)).scored(scored);
            if (!row.isEmpty(NAME)) {
                partner.name(row.text(NAME));
            }
            known.portfolio.partner(partner.build(), row.line());
            codes.read(row, ref);
        }
    }

    @Override
    void excuse(Row row) {
        known.excuse(FactTable.PARTNERS, row.refIfAny(ID, known.partners));
    }
}
