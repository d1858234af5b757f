package io.github.pciscoring.testkit.portfolio;

import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.testkit.plugins.PluginRules;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Codes for portfolios with facts of all kinds. */
public final class SampleCodes {
    private SampleCodes() {}

    /** Returns those of the plug-ins, with agreements, marks, own facts of whatever can have them, and days of exams. */
    public static PortfolioCodes allKinds() {
        return PortfolioCodes.builder()
                .from(PluginRules.underTest().codes())
                .addChannels("AGREED")
                .addAgreementChannels("AGREED")
                .addAllFacts(Stream.of(SubjectType.values())
                        .map(type -> new FactName(type, "number"))
                        .toList())
                .addAllMarks(Stream.of(SubjectType.values())
                        .map(type -> new FactName(type, "market=DEV"))
                        .toList())
                .addExamDays(LocalDate.of(2022, 9, 30))
                .addCounts(50)
                .addAmounts(45_000)
                .build();
    }
}
