package io.github.pciscoring.cli;

import java.io.OutputStream;
import java.nio.charset.Charset;

/**
 * Where output goes.
 *
 * @param stream takes the bytes; buffered or not
 * @param terminal whether a person watches: a terminal that can move its cursor and show colours
 * @param charset the encoding of texts for people
 */
record Device(OutputStream stream, boolean terminal, Charset charset) {}
