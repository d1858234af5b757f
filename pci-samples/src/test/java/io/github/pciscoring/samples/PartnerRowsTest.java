package io.github.pciscoring.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartnerRowsTest {

    @Test
    void name_manyNumbers_areAllDistinct() {
        assertThat(IntStream.range(0, 5000).mapToObj(PartnerRows::name)).doesNotHaveDuplicates();
    }

    @Test
    void name_firstAndLater_areReadable() {
        assertThat(PartnerRows.name(0)).isEqualTo("Amberbridge Consulting");
        assertThat(PartnerRows.name(620)).startsWith("Amberbridge ").endsWith(" 2");
    }
}
