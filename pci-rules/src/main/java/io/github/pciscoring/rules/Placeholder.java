package io.github.pciscoring.rules;

/** Placeholder, since a module cannot export an empty package; to be replaced. */
interface Placeholder {}
