package io.github.pciscoring.insight.explain;

/**
 * A parameter that a rule states. A value, thread-safe.
 *
 * @param name its name
 * @param value its value, of one of the types that {@link io.github.pciscoring.core.ruleset.Parameters} lists
 * @param text the value for people, in one line: windows as months, products by the names of their families
 * @param meaning what it says, for people, as its type declares it: a phrase; may be empty
 */
public record RuleParameter(String name, Object value, String text, String meaning) {}
