package io.github.pciscoring.core.evidence;

/** Placeholder, since a module cannot export an empty package; to be replaced. */
interface Placeholder {}
