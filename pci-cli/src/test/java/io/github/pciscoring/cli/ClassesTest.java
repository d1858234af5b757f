package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures by class, from a file of rules and columns of codes to what people and programs read. */
class ClassesTest {
    private static final String RULES = """
            rule-set: markets
            format: 1
            version: "1"
            title: Figures by market
            extends: smmcs-smb
            classifications:
              - id: home-market
                type: partner-with-code
                parameters: {codes: {of: partner, column: market, any-of: developed}}
                classes: [{name: developed, from: 1}, {name: developing}]
              - id: customer-market
                type: customers-with-code
                parameters: {codes: {of: tenant, column: market, any-of: developed}}
                classes: [{name: developed, from: 1}, {name: developing}]
            attribution:
              - indicators: [customer-market]
                credits: [{type: CSP}]
            indicators:
              - id: new-deployments
                threshold: 5
                parameters: {below: 250, above: 250}
                varies-by: customer-market
                variants:
                  developing: {threshold: 1, parameters: {below: 150, above: 150}}
            """;

    @TempDir
    private Path temp;

    @TempDir
    private Path elsewhere;

    private Path rules;
    private Folder folder;

    /** Each of two partners has a customer that rises to 200 users; alpha's is in a developed market. */
    @BeforeEach
    void twoMarkets() throws IOException {
        rules = Files.writeString(elsewhere.resolve("markets.yaml"), RULES);
        folder = new Folder(temp)
                .with("partners.csv", "partner_id,name,market", "alpha,Alpha,developing", "beta,Beta,developed")
                .with("tenants.csv", "tenant_id,customer_id,market", "ta,ca,developed", "tb,cb,developing")
                .with(
                        "subscriptions.csv",
                        "subscription_id,tenant_id,product,channel,agreement_start",
                        "sa,ta,SALES,CSP,",
                        "sb,tb,SALES,CSP,")
                .with("associations.csv", "partner_id,subscription_id,type,from,to", "alpha,sa,CSP,,", "beta,sb,CSP,,")
                .with(
                        "seats.csv",
                        "subscription_id,month,paid_seats",
                        "sa,2021-03,1",
                        "sa,2021-05,1",
                        "sb,2021-03,1",
                        "sb,2021-05,1")
                .with(
                        "usage.csv",
                        "subscription_id,month,environment,active_users",
                        "sa,2021-03,PRODUCTION,200",
                        "sb,2021-03,PRODUCTION,200");
    }

    private Pci.Result run(String command, Object... more) {
        return Pci.run(Stream.concat(Stream.of(command, folder, "--rules", rules), Stream.of(more))
                .toArray());
    }

    @Test
    void score_json_hasClassesAndPointsByThem() {
        String json = run("score", "--as-of", "2021-05", "--format", "json").out();

        assertThat(json).contains("""
                      "partnerId": "alpha",
                      "score": 1,
                      "tier": "NONE",
                      "classes": {
                        "home-market": "developing",
                        "customer-market": "developed"
                      },
                """).contains("""
                      "partnerId": "beta",
                      "score": 21,
                      "tier": "NONE",
                      "classes": {
                        "home-market": "developed",
                        "customer-market": "developing"
                      },
                """);
        assertThat(Pci.run("score", folder, "--as-of", "2021-05", "--format", "json")
                        .out())
                .doesNotContain("classes");
    }

    @Test
    void score_onePartner_showsItsClassesAndWhatTheyAreAsked() {
        assertThat(run("score", "--as-of", "2021-05", "--partner", "beta").out())
                .contains("Home market: developed; Customer market: developing")
                .contains("of 1 tenant");
        assertThat(run("score", "--as-of", "2021-05", "--partner", "alpha").out())
                .contains("Home market: developing; Customer market: developed")
                .contains("of 5 tenants");
        assertThat(Pci.run("score", folder, "--as-of", "2021-05", "--partner", "beta")
                        .out())
                .doesNotContain("market:");
    }

    @Test
    void explain_onePartner_showsWhatItsClassesAreByAndWhatTheyAreAsked() {
        assertThat(run("explain", "--as-of", "2021-05", "--partner", "beta", "--all")
                        .out())
                .contains("Home market: developed; Customer market: developing")
                .contains("Customer market: developing\n")
                .contains("New deployments: 20 of 20 points")
                .contains("fewer than 150 monthly active users", "above = 150:", "below = 150:")
                .contains("1 of 1 tenants, points in proportion");
        assertThat(run("explain", "--as-of", "2021-05", "--partner", "alpha", "--indicator", "customer-market")
                        .out())
                .contains("Customer market: developed\n", "developed from 1 on, developing otherwise", "  ca ")
                .contains("Counts customers where market of the tenant is developed and for which")
                .contains("    codes = market of the tenant is developed: ")
                .doesNotContain("New deployments");
    }

    @Test
    void score_evidence_isByTheClassOfThePartnerAndHasWhatTheClassIsBy() throws IOException {
        Path evidence = elsewhere.resolve("evidence.csv");
        assertThat(run("score", "--as-of", "2021-05", "--evidence", evidence).status())
                .isZero();

        List<String> credited = Files.readAllLines(evidence).stream()
                .filter(line -> line.startsWith("credited,"))
                .filter(line -> line.contains(",new-deployments,") || line.contains(",customer-market,"))
                .toList();
        assertThat(credited).hasSize(2);
        assertThat(credited.get(0)).contains("alpha,customer-market,customer,ca");
        assertThat(credited.get(1)).contains("beta,new-deployments,tenant,cb,tb");
    }

    @Test
    void score_columnMissing_isOneNoteAndEverybodyIsInTheLastClass() {
        folder.with("tenants.csv", "tenant_id,customer_id", "ta,ca", "tb,cb");

        Pci.Result result = run("score", "--as-of", "2021-05", "--format", "json");

        assertThat(result.status()).isZero();
        assertThat(result.errLines())
                .contains(
                        "pci: tenants.csv has no column market, and facts.csv has no market=… of a tenant: every tenant"
                                + " counts as without such a code");
        assertThat(result.out()).doesNotContain("\"customer-market\": \"developed\"");
    }

    @Test
    void score_codesAmongTheFacts_areTakenWithoutANote() {
        folder.with("tenants.csv", "tenant_id,customer_id", "ta,ca", "tb,cb")
                .with("facts.csv", "subject_type,subject_id,month,name,value", "TENANT,tb,,market=developed,1");

        Pci.Result result = run("score", "--as-of", "2021-05", "--format", "json");

        assertThat(result.err()).doesNotContain("market");
        assertThat(result.out()).containsOnlyOnce("\"customer-market\": \"developed\"");
    }

    @Test
    void check_codesThatNobodyAsksFor_areCounted() {
        folder.with(
                "tenants.csv",
                "tenant_id,customer_id,market",
                "ta,ca,developped",
                "tb,cb,developing",
                "tc,cc,developing");

        assertThat(run("check").out())
                .contains("codes in column market that no rule set in use asks for (number of tenants): developing (2),"
                        + " developped (1; meant developed?)\n")
                .contains(
                        "codes in column market that no rule set in use asks for (number of partners): developing (1)\n")
                .doesNotContain("has no column");
        assertThat(Pci.run("check", folder).out()).doesNotContain("market");
    }

    @Test
    void check_columnMissing_isSaid() {
        folder.with("partners.csv", "partner_id,name", "alpha,Alpha", "beta,Beta");

        assertThat(run("check").out())
                .contains("partners.csv has no column market, and facts.csv has no market=… of a partner: every partner"
                        + " counts as without such a code\n");
    }
}
