package org.endstate.formats.csv;

import java.io.IOException;
import java.util.List;

/** The rows of a table, one at a time. Not safe for use by several threads. */
public interface RowStream extends AutoCloseable {

    /** Names of the columns, trimmed; none if the table is empty. */
    List<String> header();

    /** Keeps these columns of all further rows, and no others; numbered from 0. */
    void keep(List<Integer> columns);

    /** Goes to the next row; false if there is none. */
    boolean next();

    /** Where the row stands, as a person counts: lines or rows from 1. */
    int line();

    /** How many fields the row has. */
    int fieldCount();

    /** The field of the row in the column that was kept at this position, trimmed. */
    String text(int position);

    @Override
    void close() throws IOException;
}
