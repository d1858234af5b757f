package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.engine.EngineFacts.association;
import static io.github.pciscoring.core.engine.EngineFacts.subscription;
import static io.github.pciscoring.core.engine.EngineFacts.tenant;
import static io.github.pciscoring.core.facts.AccountLevel.CUSTOMER;
import static io.github.pciscoring.core.facts.AccountLevel.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.AccountRanges.Range;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountRangesTest {

    @Test
    void all_manyAccounts_areCutIntoBlocks() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            facts.add(tenant("T" + i, "C" + i));
        }
        facts.add(new Affiliation("H1", "P1", MonthRange.ALWAYS));
        AccountRanges all = AccountRanges.all(EngineFacts.portfolio(facts.toArray(Fact[]::new)));
        assertThat(all.accounts()).isEqualTo(601);
        int customers = 0;
        for (Range range : all.list()) {
            if (range.kind() == CUSTOMER) {
                assertThat(range.first()).isEqualTo(customers);
                customers = range.beyond();
            } else {
                assertThat(range).isEqualTo(range(PERSON, 0, 1));
            }
        }
        assertThat(customers).isEqualTo(600);
        assertThat(all.list()).hasSizeGreaterThan(2);
    }

    @Test
    void all_emptyPortfolio_isNone() {
        AccountRanges all = AccountRanges.all(EngineFacts.portfolio());
        assertThat(all.list()).isEmpty();
        assertThat(all.accounts()).isZero();
    }

    @Test
    void ofPartner_linkedAccounts_areJoinedWhereTheyTouch() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            facts.add(tenant("T" + i, "C" + i));
            facts.add(subscription("S" + i, "T" + i, "A"));
        }
        for (int linked : List.of(5, 1, 2, 3)) {
            facts.add(association("P2", "S" + linked, "OWNER", 1, 1));
        }
        facts.add(new Affiliation("H1", "P1", MonthRange.ALWAYS));
        facts.add(new Affiliation("H2", "P2", MonthRange.ALWAYS));
        AccountRanges linked = AccountRanges.ofPartner(EngineFacts.portfolio(facts.toArray(Fact[]::new)), 1);
        assertThat(linked.list()).containsExactly(range(CUSTOMER, 1, 4), range(CUSTOMER, 5, 6), range(PERSON, 1, 2));
        assertThat(linked.accounts()).isEqualTo(5);
    }

    @Test
    void one_account_isItAlone() {
        assertThat(AccountRanges.one(AccountRanges.BASE, PERSON, 7).list()).containsExactly(range(PERSON, 7, 8));
    }

    private static Range range(AccountLevel kind, int first, int beyond) {
        return new Range(AccountRanges.BASE, kind, first, beyond);
    }
}
