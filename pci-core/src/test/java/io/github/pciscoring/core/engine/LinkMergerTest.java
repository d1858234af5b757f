package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.engine.EngineFacts.association;
import static io.github.pciscoring.core.engine.EngineFacts.month;
import static io.github.pciscoring.core.engine.EngineFacts.subscription;
import static io.github.pciscoring.core.engine.EngineFacts.tenant;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkMergerTest {

    @Test
    void toLevel_linksOfSubscriptions_areUnitedByPartner() {
        PortfolioColumns columns = EngineFacts.columns(
                tenant("T1", "C1"),
                tenant("T2", "C1"),
                tenant("T3", "C2"),
                subscription("S1", "T1", "A"),
                subscription("S2", "T1", "B"),
                subscription("S3", "T1", "A"),
                subscription("S4", "T2", "A"),
                association("P2", "S1", "OWNER", 1, 2),
                association("P1", "S2", "OWNER", 5, 5),
                association("P2", "S3", "OWNER", 3, 4),
                association("P2", "S4", "OWNER", 7, 7));
        CreditColumn links = new AttributionBinder(
                        columns,
                        new AttributionRows(columns.codes(), List.of(CreditRule.of("OWNER"))),
                        EngineFacts.scope(columns, SubscriptionScope.everything()),
                        Optional.empty())
                .bySubscription();

        CreditColumn products = LinkMerger.toLevel(columns, links, AccountLevel.TENANT_PRODUCT);
        assertThat(EngineFacts.links(columns, products, 0)).containsExactly("P2=[1, 2, 3, 4]");
        assertThat(EngineFacts.links(columns, products, 1)).containsExactly("P1=[5]");
        CreditColumn tenants = LinkMerger.toLevel(columns, links, AccountLevel.TENANT);
        assertThat(EngineFacts.links(columns, tenants, 0)).containsExactly("P1=[5]", "P2=[1, 2, 3, 4]");
        assertThat(EngineFacts.links(columns, tenants, 1)).containsExactly("P2=[7]");
        assertThat(EngineFacts.links(columns, tenants, 2)).isEmpty();
        CreditColumn customers = LinkMerger.toLevel(columns, links, AccountLevel.CUSTOMER);
        assertThat(EngineFacts.links(columns, customers, 0)).containsExactly("P1=[5]", "P2=[1, 2, 3, 4, 7]");
        assertThat(EngineFacts.links(columns, customers, 1)).isEmpty();
    }

    @Test
    void ofPeople_affiliations_areUnitedByPartner() {
        PortfolioColumns columns = EngineFacts.columns(
                affiliation("H1", "P2", 3, 4),
                affiliation("H2", "P3", 1, 1),
                affiliation("H1", "P1", 9, 9),
                affiliation("H1", "P2", 1, 3),
                new Affiliation("H2", "P1", MonthRange.NEVER));
        CreditColumn links = LinkMerger.ofPeople(columns.affiliations());
        assertThat(EngineFacts.links(columns, links, 0)).containsExactly("P1=[9]", "P2=[1, 2, 3, 4]");
        assertThat(EngineFacts.links(columns, links, 1)).containsExactly("P3=[1]");
    }

    private static Affiliation affiliation(String person, String partner, int first, int last) {
        return new Affiliation(person, partner, MonthRange.of(month(first), month(last)));
    }
}
