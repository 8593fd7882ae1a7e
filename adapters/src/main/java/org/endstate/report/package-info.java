/**
 * The report on a planning result: one self-contained HTML page that two parties read side by side.
 *
 * <p>Start with {@link org.endstate.report.ReportPage}. Each section class turns one part of the result into words,
 * tables and drawings; the templates under {@code src/main/jte/report} lay them out; every word stands in
 * {@code messages/report_en.properties}. Nothing here computes a result, names a winner or reads a clock.
 */
@NullMarked
package org.endstate.report;

import org.jspecify.annotations.NullMarked;
