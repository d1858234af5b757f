package io.github.pciscoring.benchmarks.contender.loops;

import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import java.util.ArrayList;
import java.util.List;

/** What is known of a person. Not thread-safe. */
final class PersonRows {
    final List<Affiliation> affiliations = new ArrayList<>(1);
    final List<ExamPass> passes = new ArrayList<>(2);
}
