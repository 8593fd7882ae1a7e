/**
 * Self-contained HTML pages that two parties read side by side: the report on a planning result, the threat of a
 * mission by itself, and the scores of a backtest.
 *
 * <p>Start with {@link org.endstate.report.ReportPage}; {@link org.endstate.report.ThreatPage} and
 * {@link org.endstate.report.BacktestPage} are smaller. Each section class turns one part of the result into words,
 * tables and drawings; the templates under {@code src/main/jte/report} lay them out; every word stands in
 * {@code messages/report_en.properties}. Nothing here computes a result, names a winner or reads a clock.
 */
@NullMarked
package org.endstate.report;

import org.jspecify.annotations.NullMarked;
