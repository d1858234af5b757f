package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to harm, or by somebody who has never seen one: refused at a place, soon, and without a stack trace. */
class HostileWhatIfTest {
    private static final Portfolio PORTFOLIO =
            new PortfolioBuilder().add(Partner.of("P")).build();

    static Stream<Arguments> hostile() {
        String laughs = IntStream.range(1, 30)
                .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1) + "]")
                .collect(Collectors.joining("\n", "a0: &a0 [x, x]\n", "\nadd: *a29\n"));
        return Stream.of(
                Arguments.of("empty", "", "if.yaml"),
                Arguments.of("only a comment", "# nothing\n", "if.yaml"),
                Arguments.of("a list", "- add\n", "if.yaml:1:1"),
                Arguments.of("a number", "12\n", "if.yaml:1:1"),
                Arguments.of("a billion laughs", laughs, "if.yaml"),
                Arguments.of("an alias of itself", "add: &a {seats: *a}\n", "if.yaml"),
                Arguments.of(
                        "a tag that asks for a class", "add: !!javax.script.ScriptEngineManager []\n", "if.yaml:1"),
                Arguments.of("deep", "[".repeat(100_000), "if.yaml"),
                Arguments.of("a key twice", "add: {}\nadd: {}\n", "if.yaml:2:1"),
                Arguments.of("an unknown verb", "delete: {}\n", "if.yaml:1:1"),
                Arguments.of("a table that there is not", "add: {licences: []}\n", "if.yaml:1:7"),
                Arguments.of("a row that is a text", "add: {seats: [x]}\n", "if.yaml:1:15"),
                Arguments.of("rows that are a mapping", "add: {seats: {subscription_id: S}}\n", "if.yaml:1:14"),
                Arguments.of("two documents", "add: {}\n---\nadd: {}\n", "if.yaml:3"),
                Arguments.of("a list as a value", "add: {partners: [{partner_id: [a]}]}\n", "if.yaml:1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void apply_hostileFile_isRefusedAtAPlace(String name, String text, String place) {
        List<String> faults = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> faults(text));

        assertThat(faults)
                .as(name)
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault)
                        .startsWith(place)
                        .hasSizeLessThan(1_000)
                        .doesNotContain("Exception", "\0", "null"));
        assertThat(PORTFOLIO.facts()).containsExactly(Partner.of("P"));
    }

    private static List<String> faults(String text) {
        return catchThrowableOfType(
                        InvalidWhatIfException.class,
                        () -> WhatIfFile.apply(
                                "if.yaml",
                                text.getBytes(StandardCharsets.UTF_8),
                                PORTFOLIO,
                                ReadOptions.accepting(Set.of("CSP"))))
                .lines();
    }
}
