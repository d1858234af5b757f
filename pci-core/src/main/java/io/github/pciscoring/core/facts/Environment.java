package io.github.pciscoring.core.facts;

/** The kind of environment in which users were active. */
public enum Environment {
    /** An environment used for business. */
    PRODUCTION,
    /** An environment used for trying things out. */
    SANDBOX
}
