/**
 * Imports event data: who died where and when, as data sets of events tell it.
 *
 * <p>Start with {@link org.endstate.formats.events.EventData}. The way of a file: {@code PackedFile} opens it,
 * {@code Layouts} tells its layout by the header, {@code EventRows} or {@code PanelRows} understands a row, and a
 * {@code Collector} decides whether it counts, where, and what a newer release has already said. Nothing here
 * forecasts, and nothing is dropped without an issue.
 */
@NullMarked
package org.endstate.formats.events;

import org.jspecify.annotations.NullMarked;
