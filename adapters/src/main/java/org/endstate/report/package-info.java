/**
 * The report of a planning run: one self-contained HTML page, with charts drawn on the server and the numbers behind
 * each of them.
 *
 * <p>Start with {@link org.endstate.report.ReportPage}; templates are in {@code src/main/jte/report}, all text in
 * {@code messages/report_*.properties}. Nothing here computes a result: it only shows one.
 */
@NullMarked
package org.endstate.report;

import org.jspecify.annotations.NullMarked;
