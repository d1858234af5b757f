package io.github.pciscoring.rules.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * What a case folder's {@code expected.json} says, every number exact; JSON is YAML, and read so that a scalar stays the
 * text that it is.
 *
 * @param partners the partners, in the order of the file
 */
record ExpectedScores(List<ExpectedPartner> partners) {

    /** One partner: numbers without trailing zeros, an absent measure empty. */
    record ExpectedPartner(String partnerId, BigDecimal score, String tier, List<ExpectedIndicator> indicators) {}

    /** One indicator. */
    record ExpectedIndicator(String id, Optional<BigDecimal> measure, BigDecimal points) {}

    static ExpectedScores read(Path file) {
        LoadSettings asText =
                LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        try {
            return of((Map<?, ?>) new Load(asText).loadFromString(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same of the reference's scores, measures rounded half-up to 6 decimals. */
    static ExpectedScores of(List<ReferenceScore> scores) {
        return new ExpectedScores(scores.stream()
                .map(score -> new ExpectedPartner(
                        score.partnerId(),
                        plain(score.score()),
                        score.tier(),
                        score.indicators().stream()
                                .map(indicator -> new ExpectedIndicator(
                                        indicator.id(),
                                        indicator.measure().map(measure -> plain(measure.rounded(6))),
                                        plain(indicator.points())))
                                .toList()))
                .toList());
    }

    private static ExpectedScores of(Map<?, ?> json) {
        return new ExpectedScores(objects(json, "partners").stream()
                .map(partner -> new ExpectedPartner(
                        text(partner, "partnerId"),
                        plain(new BigDecimal(text(partner, "score"))),
                        text(partner, "tier"),
                        objects(partner, "indicators").stream()
                                .map(ExpectedScores::indicator)
                                .toList()))
                .toList());
    }

    private static ExpectedIndicator indicator(Map<?, ?> json) {
        return new ExpectedIndicator(
                text(json, "id"),
                Optional.of(text(json, "measure"))
                        .filter(text -> !text.equals("null"))
                        .map(text -> plain(new BigDecimal(text))),
                plain(new BigDecimal(text(json, "points"))));
    }

    private static List<Map<?, ?>> objects(Map<?, ?> json, String key) {
        return ((List<?>) json.get(key))
                .stream().<Map<?, ?>>map(value -> (Map<?, ?>) value).toList();
    }

    private static String text(Map<?, ?> json, String key) {
        return String.valueOf(json.get(key));
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.stripTrailingZeros();
    }
}
