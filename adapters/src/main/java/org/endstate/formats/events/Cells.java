package org.endstate.formats.events;

import org.endstate.formats.text.Place;

/** One row of a table, by what its columns mean. */
interface Cells {

    /** The line in which the row begins. */
    int line();

    /** Whether the table has a column of this meaning. */
    boolean has(Field field);

    /** The field, trimmed; empty text if the table has no such column. */
    String text(Field field);

    /** What the table calls the column; the field's first known name if it has none. */
    String name(Field field);

    /** Where the field stands, as well as that is known. */
    Place placeOf(Field field);
}
