package io.github.pciscoring.insight.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnitsTest {
    @Test
    void one_plural_isTheSingular() {
        assertThat(Stream.of(
                                "people",
                                "tenants",
                                "adds",
                                "losses",
                                "monthly active users",
                                "companies",
                                "boxes",
                                "matches")
                        .map(Units::one))
                .containsExactly("person", "tenant", "add", "loss", "monthly active user", "company", "box", "match");
    }

    @Test
    void one_noPlural_staysAsItIs() {
        assertThat(Stream.of("USD", "ratio", "revenue", "current", "status", "basis", "loss", "SaaS", "s", "", "ties")
                        .map(Units::one))
                .containsExactly(
                        "USD", "ratio", "revenue", "current", "status", "basis", "loss", "SaaS", "s", "", "tie");
    }

    @Test
    void of_number_agreesWithIt() {
        assertThat(Units.of("1", "people")).isEqualTo("person");
        assertThat(Units.of("-1", "losses")).isEqualTo("loss");
        assertThat(Units.of("0", "people")).isEqualTo("people");
        assertThat(Units.of("1.5", "people")).isEqualTo("people");
        assertThat(Units.of("11", "people")).isEqualTo("people");
    }
}
