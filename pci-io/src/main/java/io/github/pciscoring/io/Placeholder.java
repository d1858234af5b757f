package io.github.pciscoring.io;

/** Placeholder, since a module cannot export an empty package; to be replaced. */
interface Placeholder {}
