package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingsTest {
    private static final Look LOOK = new Look(80, false, true);

    @Test
    void lines_allFit_areOneLine() {
        assertThat(Headings.lines(
                        List.of(Column.codes("as of", List.of("2021-06")), Column.numbers("adds", List.of("7.00"))),
                        2,
                        LOOK))
                .containsExactly("as of    adds");
    }

    @Test
    void lines_narrowColumns_stagger() {
        Column consultants = Column.numbers("consultants", List.of("24.00"));
        Column developers = Column.numbers("developers", List.of("2.50"));
        Column deployments = Column.numbers("deployments", List.of("14.00"));
        for (Column column : List.of(consultants, developers, deployments)) {
            column.shrink(100, 0);
        }

        assertThat(Headings.lines(
                        List.of(Column.codes("as of", List.of("2021-06")), consultants, developers, deployments),
                        1,
                        LOOK))
                .containsExactly("  consultants deployments", "as of    developers");
    }
}
