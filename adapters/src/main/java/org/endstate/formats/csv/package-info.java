/**
 * Comma-separated tables whose cells know where they stand.
 *
 * <p>Start with {@link org.endstate.formats.csv.CsvTable}. Nothing here knows what a column means.
 */
@NullMarked
package org.endstate.formats.csv;

import org.jspecify.annotations.NullMarked;
