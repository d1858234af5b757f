package io.github.pciscoring.testkit;

import io.github.pciscoring.core.engine.Evaluation;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.evidence.Credited;
import io.github.pciscoring.core.evidence.EvidenceItem;
import io.github.pciscoring.core.evidence.LeftOut;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opentest4j.AssertionFailedError;

/** Says what differs where a law asks for the same, in words of partners, indicators and slots. */
final class Violation {
    private static final int MOST_LINES = 12;

    private Violation() {}

    /** Requires a condition. */
    static void unless(boolean kept, String law, Object... details) {
        if (!kept) {
            throw of(law, List.of(details));
        }
    }

    /** Requires that nothing is wrong. */
    static void unlessNone(String law, Collection<String> wrong) {
        if (!wrong.isEmpty()) {
            throw of(law, List.copyOf(wrong));
        }
    }

    /** Requires the same scores. */
    static void unlessSame(String law, List<PciScore> expected, List<PciScore> actual) {
        if (!expected.equals(actual)) {
            Map<String, PciScore> byPartner = new HashMap<>();
            actual.forEach(score -> byPartner.put(score.partnerId(), score));
            List<String> lines = new ArrayList<>();
            for (PciScore score : expected) {
                PciScore other = byPartner.remove(score.partnerId());
                if (other == null) {
                    lines.add("partner " + score.partnerId() + " has no score");
                } else {
                    addDifferences(lines, score, other);
                }
            }
            byPartner.keySet().forEach(partner -> lines.add("partner " + partner + " has a score, too"));
            throw of(law, lines.isEmpty() ? List.of("the partners' order differs") : lines);
        }
    }

    /** Requires the same score. */
    static void unlessSame(String law, PciScore expected, PciScore actual) {
        unlessSame(law, List.of(expected), List.of(actual));
    }

    private static void addDifferences(List<String> lines, PciScore expected, PciScore actual) {
        String partner = "partner " + expected.partnerId();
        for (int i = 0; i < expected.indicators().size(); i++) {
            IndicatorScore was = expected.indicators().get(i);
            IndicatorScore is = actual.indicators().get(i);
            if (!was.equals(is)) {
                lines.add(partner + ", indicator " + was.id() + ": " + text(was) + " here, " + text(is) + " there");
            }
        }
        if (!expected.classes().equals(actual.classes())) {
            lines.add(partner + ": classes " + expected.classes() + " here, " + actual.classes() + " there");
        }
        if (!expected.findings().equals(actual.findings())) {
            lines.add(partner + ": findings " + expected.findings() + " here, " + actual.findings() + " there");
        }
    }

    private static String text(IndicatorScore score) {
        return score.measure().map(Object::toString).orElse(score.measurement().toString()) + " (" + score.points()
                + " points)";
    }

    /** Requires the same sums of the same partners. */
    static void unlessSame(String law, PartnerTallies expected, PartnerTallies actual, List<Evaluation> evaluations) {
        if (!expected.equals(actual)) {
            List<String> lines = new ArrayList<>();
            for (int partner = 0; partner < expected.partnerIds().size(); partner++) {
                for (int place = 0; place < evaluations.size(); place++) {
                    Evaluation of = evaluations.get(place);
                    for (int slot = 0; slot < of.slots().size(); slot++) {
                        long was = expected.sum(place, partner, slot);
                        long is = actual.sum(place, partner, slot);
                        if (was != is) {
                            lines.add("partner " + expected.partnerIds().get(partner) + ", indicator " + of.id()
                                    + ", slot " + of.slots().get(slot).name() + ": " + was + " here, " + is
                                    + " there");
                        }
                    }
                }
            }
            throw of(law, lines.isEmpty() ? List.of("what was found of the facts differs") : lines);
        }
    }

    /** Requires the same things, in any order. */
    static void unlessSameItems(String law, List<?> expected, List<?> actual) {
        Map<Object, Integer> counts = new HashMap<>();
        expected.forEach(item -> counts.merge(item, 1, Integer::sum));
        actual.forEach(item -> counts.merge(item, -1, Integer::sum));
        Map<String, String> lines = new TreeMap<>();
        counts.forEach((item, count) -> {
            if (count != 0) {
                String text = text(item);
                lines.put(text, (count > 0 ? "here only: " : "there only: ") + text);
            }
        });
        if (!lines.isEmpty()) {
            throw of(law, List.copyOf(lines.values()));
        }
    }

    private static String text(Object item) {
        if (item instanceof Credited credited) {
            return who(credited) + ", " + credited.value().toPlainString() + " " + credited.text();
        }
        if (item instanceof LeftOut leftOut) {
            return who(leftOut) + ", left out in " + leftOut.months() + ": " + leftOut.text();
        }
        return item.toString();
    }

    private static String who(EvidenceItem item) {
        return "partner " + item.partnerId() + ", indicator " + item.indicatorId() + ", "
                + item.account().id();
    }

    /** Returns the failure of a law. */
    static AssertionFailedError of(String law, List<?> details) {
        StringBuilder message = new StringBuilder(law);
        details.stream()
                .limit(MOST_LINES)
                .forEach(line -> message.append("\n  ").append(line));
        if (details.size() > MOST_LINES) {
            message.append("\n  and ").append(details.size() - MOST_LINES).append(" more");
        }
        return new AssertionFailedError(message.toString());
    }
}
