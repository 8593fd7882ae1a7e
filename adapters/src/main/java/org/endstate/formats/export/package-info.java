/**
 * What a planning run hands to other programs: {@code timeline.json} with its schema, Microsoft Project files, a
 * calendar, one table per figure, and the manifest of an output folder.
 *
 * <p>Start with {@link org.endstate.formats.export.TimelineJson} and {@link org.endstate.formats.export.FigureTables}.
 * Each declares its structure once: what is written and what is documented come from the same lines. The same result
 * always gives the same bytes: nothing here reads a clock, a locale or a folder, and nothing here computes results.
 */
@NullMarked
package org.endstate.formats.export;

import org.jspecify.annotations.NullMarked;
