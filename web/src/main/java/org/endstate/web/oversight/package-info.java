/**
 * The oversight screen: what has happened, entered by form; where the mission stands on a day, with alarms and what to
 * do about them; and planning again what is left. Begin with {@link org.endstate.web.oversight.OversightController},
 * {@link org.endstate.web.oversight.ReportForm} and {@link org.endstate.web.oversight.Stocks}. A report is never
 * changed: a correction is a report of its own.
 */
@NullMarked
package org.endstate.web.oversight;

import org.jspecify.annotations.NullMarked;
