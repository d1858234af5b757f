package io.github.pciscoring.insight.plan;

/**
 * A person who lacks one exam to count for an indicator. A value, thread-safe.
 *
 * @param personId the person
 * @param detail what is lacking, for people, like {@code also needs one of A, B}
 */
public record Candidate(String personId, String detail) {}
