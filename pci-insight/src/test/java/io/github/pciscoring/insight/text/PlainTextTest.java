package io.github.pciscoring.insight.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void safe_harmfulCharacters_areEscaped() {
        assertThat(PlainText.safe("a\u001B[31m\r\n\t\u007F\u009B\u2028\u202E\u2066\uFEFF\uD800z"))
                .isEqualTo("a\\u001B[31m\\u000D\\u000A\\u0009\\u007F\\u009B\\u2028\\u202E\\u2066\\uFEFF\\uD800z");
    }

    @Test
    void safe_otherScripts_stay() {
        String text = "Zoë 日本 می\u200Cخواهم 👩\u200D🔬 <b>";
        assertThat(PlainText.safe(text)).isEqualTo(text);
    }

    @Test
    void title_makesWords() {
        assertThat(PlainText.title("net-new-revenue")).isEqualTo("Net new revenue");
        assertThat(PlainText.title("own_fact\u202E")).isEqualTo("Own fact\\u202E");
        assertThat(PlainText.title("")).isEmpty();
    }
}
