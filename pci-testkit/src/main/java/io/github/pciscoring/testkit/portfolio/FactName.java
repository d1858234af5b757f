package io.github.pciscoring.testkit.portfolio;

import io.github.pciscoring.core.facts.SubjectType;

/**
 * A rule author's own fact.
 *
 * @param subjectType what it is attached to
 * @param name its name
 */
public record FactName(SubjectType subjectType, String name) {}
