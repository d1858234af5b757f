package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerAccountsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 300, 2000})
    void of_links_areEachPartnersAccountsOnce(int subjects) {
        Random random = new Random(subjects);
        int[] start = new int[subjects + 1];
        Ints partnerOfRow = new Ints();
        List<TreeSet<Integer>> expected = new ArrayList<>();
        for (int partner = 0; partner < 7; partner++) {
            expected.add(new TreeSet<>());
        }
        // Three subjects make an account.
        for (int subject = 0; subject < subjects; subject++) {
            for (int i = random.nextInt(4); i > 0; i--) {
                int partner = 1 + random.nextInt(5);
                partnerOfRow.add(partner);
                expected.get(partner).add(subject / 3);
            }
            start[subject + 1] = partnerOfRow.size();
        }
        PartnerAccounts accounts = PartnerAccounts.of(
                new LinkTable(start, new int[][] {partnerOfRow.toArray()}),
                account -> Math.min(subjects, 3 * account),
                (subjects + 2) / 3);
        for (int partner = 0; partner < 7; partner++) {
            List<Integer> actual = new ArrayList<>();
            for (int place = accounts.begin(partner); place < accounts.end(partner); place++) {
                actual.add(accounts.account(place));
            }
            assertThat(actual).as("partner %s", partner).containsExactlyElementsOf(expected.get(partner));
        }
    }
}
