/**
 * The forecaster Endstate uses: what came after similar pasts comes again.
 *
 * <p>Start with {@link org.endstate.threat.forest.StandardForecast}, which says what is used, and
 * {@link org.endstate.threat.forest.LeafForest}. The way from history to path: {@code Rows} are the past months that
 * can be learnt from, {@code Features} what led up to them, cut into {@code Bins}; {@code Growing} makes a
 * {@code Tree}, whose leaves keep their rows; a {@code Grove} is the trees of one scale; {@code LeafPaths} draws from
 * them block by block, {@code Blocks} one. Every draw is what happened in a real month of a real unit, at another
 * scale, so that a forecast can say what it repeats. Where no comparable month is known, {@code OwnMonths} repeats the
 * unit's own.
 *
 * <p>Nothing here reads anything but past deaths and who borders on whom.
 */
@NullMarked
package org.endstate.threat.forest;

import org.jspecify.annotations.NullMarked;
