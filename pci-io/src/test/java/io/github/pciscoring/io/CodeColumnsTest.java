package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.io.CodesRead.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes in columns of partners and tenants are own facts, if a rule set asks for them. */
class CodeColumnsTest {
    private static final FactCodes OF_TENANTS = new FactCodes(SubjectType.TENANT, "market", Set.of("FI", "SE"));
    private static final FactCodes MORE_OF_TENANTS = new FactCodes(SubjectType.TENANT, "market", Set.of("EE"));
    private static final FactCodes OF_PARTNERS = new FactCodes(SubjectType.PARTNER, "market", Set.of("FI"));
    private static final FactCodes OF_CUSTOMERS = new FactCodes(SubjectType.CUSTOMER, "size", Set.of("large"));

    @TempDir
    Path directory;

    private TestFolder folder;
    private final List<CodesRead> found = new ArrayList<>();

    @BeforeEach
    void soundFolder() {
        folder = TestFolder.sound(directory)
                .with("partners.csv", "partner_id,name,market", "P1,Contoso,FI", "P2,Fabrikam,")
                .with(
                        "tenants.csv",
                        "market,tenant_id,customer_id",
                        "FI,T1,C1",
                        "SE,T2,C1",
                        "XX,T3,C1",
                        ",T4,C1",
                        "XX,T5,C1");
    }

    private Portfolio read(FactCodes... asked) {
        try {
            return PortfolioFolder.read(folder.path(), TestFolder.OPTIONS.withCodes(List.of(asked), found::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> refused(FactCodes... asked) {
        return catchThrowableOfType(InvalidFolderException.class, () -> read(asked))
                .lines();
    }

    private static void assertFacts(Portfolio actual, OwnFact... facts) {
        List<Fact> all = new ArrayList<>(List.of(Partner.of("P1"), Partner.of("P2")));
        for (int i = 1; i <= 5; i++) {
            all.add(new Tenant("T" + i, "C1"));
        }
        all.addAll(List.of(facts));
        assertThat(actual.columns().ownFacts())
                .usingRecursiveComparison()
                .isEqualTo(new PortfolioBuilder().addAll(all).build().columns().ownFacts());
    }

    private static OwnFact tenant(String id, String code) {
        return OwnFact.code(SubjectType.TENANT, id, "market", code);
    }

    @Test
    void read_columnsAskedFor_areOwnFacts() {
        assertFacts(
                read(OF_TENANTS, OF_PARTNERS),
                tenant("T1", "FI"),
                tenant("T2", "SE"),
                OwnFact.code(SubjectType.PARTNER, "P1", "market", "FI"));
        assertThat(found)
                .containsExactly(
                        new CodesRead(SubjectType.TENANT, "market", Origin.COLUMN, Map.of("XX", 2)),
                        new CodesRead(SubjectType.PARTNER, "market", Origin.COLUMN, Map.of()));
    }

    @Test
    void read_severalQuestionsToOneColumn_areReadTogether() {
        folder.with(
                "tenants.csv", "tenant_id,customer_id,market", "T1,C1,EE", "T2,C1,SE", "T3,C1,", "T4,C1,", "T5,C1,");

        assertFacts(read(OF_TENANTS, MORE_OF_TENANTS), tenant("T1", "EE"), tenant("T2", "SE"));
        assertThat(found).extracting(CodesRead::others).containsExactly(Map.of());
    }

    @Test
    void read_columnsNotAskedFor_areIgnored() {
        assertFacts(read());
        assertThat(found).isEmpty();
    }

    @Test
    void read_columnMissing_isFoundNowhere() {
        folder.with("tenants.csv", "tenant_id,customer_id", "T1,C1");

        assertThat(read(OF_TENANTS, OF_CUSTOMERS).columns().ownFacts()).isEmpty();
        assertThat(found)
                .containsExactly(
                        new CodesRead(SubjectType.TENANT, "market", Origin.NOWHERE, Map.of()),
                        new CodesRead(SubjectType.CUSTOMER, "size", Origin.NOWHERE, Map.of()));
    }

    @Test
    void read_codesAmongTheFacts_areFoundThere() {
        folder.with("tenants.csv", "tenant_id,customer_id", "T1,C1", "T2,C1", "T3,C1", "T4,C1", "T5,C1")
                .with(
                        "facts.csv",
                        "subject_type,subject_id,month,name,value",
                        "TENANT,T2,,market=SE,1",
                        "CUSTOMER,C1,,size=large,1",
                        "PARTNER,P1,,marketing=FI,1");

        assertFacts(
                read(OF_TENANTS, OF_CUSTOMERS),
                tenant("T2", "SE"),
                OwnFact.code(SubjectType.CUSTOMER, "C1", "size", "large"),
                OwnFact.code(SubjectType.PARTNER, "P1", "marketing", "FI"));
        assertThat(found).extracting(CodesRead::origin).containsExactly(Origin.FACTS, Origin.FACTS);
    }

    @Test
    void read_codeAmongTheFactsBesideAColumn_isAFault() {
        folder.with(
                "facts.csv",
                "subject_type,subject_id,month,name,value",
                "TENANT,T4,,market=SE,1",
                "TENANT,T5,,market=SE,1",
                "TENANT,T5,,market,1",
                "TENANT,T5,2020-01,market=SE,1",
                "CUSTOMER,C1,,market=SE,1");

        assertThat(refused(OF_TENANTS))
                .containsExactly(
                        "facts.csv:2: name: column market of tenants.csv gives the codes already: \"market=SE\"",
                        "facts.csv:3: name: column market of tenants.csv gives the codes already: \"market=SE\"");
        assertThat(read()).isNotNull();
    }

    @Test
    void read_codesBesideOtherFaults_areNoFaultsOfTheirOwn() {
        folder.with("partners.csv", "partner_id,name,market", "P1,Contoso,FI", "P1,Fabrikam,FI", ",Northwind,FI")
                .with("people.csv", "person_id,partner_id,from,to")
                .without("exams.csv");

        assertThat(refused(OF_PARTNERS))
                .containsExactly(
                        "partners.csv:3: partner_id: duplicate id, first at 2: \"P1\"",
                        "partners.csv:4: partner_id: is empty");
        assertThat(found).isEmpty();
    }

    @Test
    void read_columnThatStandsTwice_isAFault() {
        folder.with("partners.csv", "partner_id,name,market,market", "P1,Contoso,FI,SE", "P2,Fabrikam,FI,SE");

        assertThat(refused(OF_PARTNERS)).containsExactly("partners.csv:1: market: column stands twice");
        assertThat(read()).isNotNull();
    }

    @Test
    void read_columnThatIsReadAnyway_isReadForItsCodesToo() {
        FactCodes names = new FactCodes(SubjectType.PARTNER, "name", Set.of("Contoso"));

        Portfolio portfolio = read(names);
        assertThat(portfolio.partners()).extracting(partner -> partner.name()).containsExactly("Contoso", "Fabrikam");
        assertFacts(portfolio, OwnFact.code(SubjectType.PARTNER, "P1", "name", "Contoso"));
    }
}
