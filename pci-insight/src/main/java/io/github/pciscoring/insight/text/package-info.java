/**
 * What all texts for people share, on a terminal as on a page: {@link io.github.pciscoring.insight.text.Units} names one of
 * several.
 */
@NullMarked
package io.github.pciscoring.insight.text;

import org.jspecify.annotations.NullMarked;
