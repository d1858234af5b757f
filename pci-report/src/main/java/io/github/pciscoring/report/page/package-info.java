/**
 * The page: from a report to what stands on it, in words and numbers as they are shown, and from there to HTML.
 *
 * <p>Start at {@link io.github.pciscoring.report.page.PageMaker}, which makes a {@link
 * io.github.pciscoring.report.page.PageView}; the templates in {@code src/main/jte} turn that into HTML, and escape it.
 */
@NullMarked
package io.github.pciscoring.report.page;

import org.jspecify.annotations.NullMarked;
