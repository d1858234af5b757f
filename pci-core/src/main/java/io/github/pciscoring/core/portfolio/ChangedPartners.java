package io.github.pciscoring.core.portfolio;

import com.google.common.collect.ImmutableList;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.Names;
import io.github.pciscoring.core.columns.PortfolioColumns.FactKey;
import io.github.pciscoring.core.columns.Segments;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.SubjectType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The partners of a changed portfolio: those of the old one, with their numbers, then new ones. */
final class ChangedPartners {
    private final Portfolio portfolio;
    private final BulkFacts added;
    private final int[] numberOfNew;
    private final Changed changed;

    ChangedPartners(Portfolio portfolio, BulkFacts added) {
        this.portfolio = portfolio;
        this.added = added;
        int known = portfolio.partners().size();
        this.numberOfNew = new int[added.ids.partners.size() - known];
        Arrays.fill(numberOfNew, -1);
        for (int row = 0; row < added.partnerRows.size(); row++) {
            numberOfNew[added.partnerRef(added.partnerRows.get(row).id()) - known] = known + row;
        }
        Segments segments = Segments.whole(known).add(Segments.NEW, 0, added.partnerRows.size());
        this.changed = new Changed(
                segments, List.of(portfolio.partnerNames()), added.ids.partners, other -> numberOfNew[other]);
    }

    /** Returns the number of a ref, -1 if nothing defines it. */
    int number(int ref) {
        return changed.number(ref);
    }

    Changed changed() {
        return changed;
    }

    Names names() {
        return Names.merged(
                changed.segments(),
                changed.sources(),
                row -> added.partnerRows.get(row).id());
    }

    /** Returns the records; the old ones if they are the same. */
    ImmutableList<PartnerRecord> records(Map<FactKey, MonthSeries> ownFacts) {
        Map<String, MonthSeries> facts = PartnerRecord.facts(ownFacts);
        if (added.partnerRows.isEmpty() && !hasFacts(ownFacts)) {
            return portfolio.partnerRecords();
        }
        ImmutableList.Builder<PartnerRecord> records = ImmutableList.builder();
        for (PartnerRecord record : portfolio.partnerRecords()) {
            records.add(record.with(facts));
        }
        int number = portfolio.partners().size();
        for (Partner partner : added.partnerRows) {
            records.add(new PartnerRecord(partner, number++, facts));
        }
        return records.build();
    }

    /** Returns whether there are partners' facts that the old records may not have. */
    private boolean hasFacts(Map<FactKey, MonthSeries> ownFacts) {
        for (Map.Entry<FactKey, MonthSeries> facts : ownFacts.entrySet()) {
            if (facts.getKey().subjectType() == SubjectType.PARTNER
                    && facts.getValue() != portfolio.partnerFacts(facts.getKey())) {
                return true;
            }
        }
        return false;
    }
}
