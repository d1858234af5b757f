package io.github.pciscoring.rules.reference;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/**
 * Holds the case folders and the generator to showing every kind of evidence, so that a comparison on them means something;
 * and the reference to giving no reason to an indicator that cannot have it.
 */
class ReferenceReasonsProperties {
    private static final int GENERATED = 300;

    private static final String[] CUSTOMER_INDICATORS = {
        "net-new-revenue", "net-customer-adds", "new-deployments", "monthly-active-user-growth"
    };
    private static final String[] PEOPLE_INDICATORS = {"functional-consultants", "developers"};

    private static final List<String> SLOTS = List.of(
            "net-new-revenue revenue",
            "net-customer-adds adds",
            "net-customer-adds losses",
            "functional-consultants people",
            "developers people",
            "new-deployments tenants",
            "monthly-active-user-growth current",
            "monthly-active-user-growth baseline");

    private static final List<String> REASONS = Stream.of(
                    each("product-not-eligible", CUSTOMER_INDICATORS),
                    each("channel-not-eligible", "net-new-revenue", "net-customer-adds"),
                    each("agreement-not-started", "net-new-revenue"),
                    each("agreement-too-old", "net-new-revenue"),
                    each("outside-window", CUSTOMER_INDICATORS),
                    each("not-associated", "net-new-revenue", "net-customer-adds", "monthly-active-user-growth"),
                    each("type-without-credit", CUSTOMER_INDICATORS),
                    each("displaced", CUSTOMER_INDICATORS),
                    each("unpaid", "net-customer-adds", "new-deployments", "monthly-active-user-growth"),
                    each("affiliation-outside-window", PEOPLE_INDICATORS),
                    each("no-exams", PEOPLE_INDICATORS),
                    each("exam-not-asked-for", PEOPLE_INDICATORS),
                    each("not-yet-passed", PEOPLE_INDICATORS),
                    each("expired", PEOPLE_INDICATORS),
                    each("formula-incomplete", PEOPLE_INDICATORS),
                    each("nothing-billed", "net-new-revenue"),
                    each("added-before-window", "net-customer-adds"),
                    each("came-after-add", "net-customer-adds"),
                    each("not-below-baseline", "new-deployments"),
                    each("not-above-in-window", "new-deployments"),
                    each("no-active-users", "monthly-active-user-growth"))
            .flatMap(List::stream)
            .toList();

    private static List<String> each(String reason, String... indicators) {
        return Arrays.stream(indicators)
                .map(indicator -> indicator + " " + reason)
                .toList();
    }

    /** Drawn from a fixed seed, so that chance never fails the build, but a generator gone dull does. */
    @Example
    void evidence_caseFoldersAndGenerated_isOfEveryKind() throws IOException, URISyntaxException {
        List<EdgeCase> portfolios =
                Stream.concat(caseFolders().stream(), generated()).toList();

        assertThat(counted(portfolios.stream()
                        .flatMap(edge -> new ReferenceEvidence(edge.facts(), edge.asOf()).credits().stream())
                        .map(credit -> credit.indicatorId() + " " + credit.slot())))
                .as("how often each slot occurs")
                .containsOnlyKeys(SLOTS);
        assertThat(counted(portfolios.stream()
                        .flatMap(edge -> new ReferenceEvidence(edge.facts(), edge.asOf()).leftOut().stream())
                        .map(leftOut -> leftOut.indicatorId() + " " + leftOut.reasonCode())))
                .as("how often each reason occurs")
                .containsOnlyKeys(REASONS);
    }

    private static Map<String, Long> counted(Stream<String> kinds) {
        return kinds.collect(groupingBy(identity(), TreeMap::new, counting()));
    }

    private static List<EdgeCase> caseFolders() throws IOException, URISyntaxException {
        return ReferenceScorerTest.folders().stream()
                .map((Path folder) -> new CaseFolder(folder))
                .map(folder -> new EdgeCase(folder.facts(), folder.asOf()))
                .toList();
    }

    private static Stream<EdgeCase> generated() {
        RandomGenerator<EdgeCase> generator = EdgePortfolios.cases().generator(GENERATED);
        Random random = new Random(1);
        return Stream.generate(() -> generator.next(random).value()).limit(GENERATED);
    }
}
