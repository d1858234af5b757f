/**
 * What all texts for people share, on a terminal as on a page: {@link io.github.pciscoring.insight.text.PlainText} makes texts
 * from outside harmless, {@link io.github.pciscoring.insight.text.ShownPoints} says which two decimals of points are shown, and
 * {@link io.github.pciscoring.insight.text.Units} names one of several.
 */
@NullMarked
package io.github.pciscoring.insight.text;

import org.jspecify.annotations.NullMarked;
