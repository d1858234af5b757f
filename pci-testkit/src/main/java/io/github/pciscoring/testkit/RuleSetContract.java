package io.github.pciscoring.testkit;

/** To come. */
public abstract class RuleSetContract {}
