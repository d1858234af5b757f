package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    private Path temp;

    @Test
    void check_soundFolder_saysWhatIsInIt() {
        Folder folder = Folder.in(temp)
                .with("tenants.csv", "tenant_id,customer_id", "t,c", "u,c")
                .with(
                        "subscriptions.csv",
                        "subscription_id,tenant_id,product,channel,agreement_start",
                        "s1,t,SALES,CSP,",
                        "s2,t,AZURE,CSP,",
                        "s3,u,AZURE,OTHER,",
                        "s4,u,SALLES,EA,2020-01")
                .with("seats.csv", "subscription_id,month,paid_seats", "s1,2021-06,1", "s1,2020-01,1")
                .with("people.csv", "person_id,partner_id,from,to", "p,zeta,,", "p,alpha,,");

        assertThat(Pci.run("check", folder)).isEqualTo(new Pci.Result(0, temp + """


                  table                rows  months
                  partners                3
                  tenants                 2
                  subscriptions           4
                  associations            0
                  billing                 0
                  seats                   2  2020-01 to 2021-06
                  usage                   0
                  people                  2
                  exams                   0
                  facts                   0

                2 partners to score, 1 other
                1 customer, 2 tenants, 4 subscriptions, 1 person
                not named by smmcs-smb (number of subscriptions): products AZURE (2), SALLES (1; meant SALES?); channel OTHER (1)
                no faults
                """, ""));
    }

    @Test
    void check_allNamed_saysSo() {
        Pci.Result result = Pci.run("check", Folder.in(temp).withSeats("SALES", "CSP", "2021-06"));

        assertThat(result.out()).contains("smmcs-smb names all products and channels\n");
    }

    @Test
    void check_examsThatNoFormulaNames_areListed() {
        Folder folder = Folder.in(temp)
                .with("people.csv", "person_id,partner_id,from,to", "p,zeta,,", "q,alpha,,")
                .with(
                        "exams.csv",
                        "person_id,exam,passed_on,expires_on",
                        "p,AZ-900,2021-01-01,",
                        "q,AZ-900,2021-01-01,",
                        "p,mb210,2021-01-01,",
                        "p,MB-400,2021-01-01,",
                        "q,PL-200,2021-01-01,");

        assertThat(Pci.run("check", folder).out().lines())
                .contains(
                        "smmcs-smb names all products and channels",
                        "exams that no formula of smmcs-smb names: AZ-900 (2), MB-400 (1), mb210 (1; meant MB-210?)");
    }

    @Test
    void check_agreementWithoutStart_isRefusedAsByScore() {
        Folder folder = Folder.in(temp)
                .withSeats("SALES", "EA", "2021-06")
                .with("associations.csv", "partner_id,subscription_id,type,from,to", "zeta,s,CPOR_OSA,,");

        Pci.Result check = Pci.run("check", folder);

        assertThat(check.status()).isEqualTo(3);
        assertThat(check.out()).isEmpty();
        assertThat(Pci.run("score", folder).err()).contains(check.err());
    }

    @Test
    void check_faultyFolder_saysWhereAndExitsWith3() {
        Folder folder = Folder.in(temp).with("tenants.csv", "tenant_id,customer_id", "t,");

        Pci.Result result = Pci.run("check", folder);

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.errLines()).hasSize(2);
        assertThat(result.errLines().get(0)).startsWith("tenants.csv:2: customer_id: ");
        assertThat(result.errLines().get(1)).isEqualTo("pci: 1 fault in the folder");
    }

    @Test
    void check_noPartnersFile_isBadData(@TempDir Path empty) {
        Pci.Result result = Pci.run("check", empty);

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("partners.csv");
    }
}
