package org.endstate.record;

import java.util.List;

/**
 * The lines of a record as a text: {@code endstate record 1 ORIGIN}, then an entry in each line that begins with a
 * brace, and after the entries it covers each checkpoint, its note behind {@code >} in every line. UTF-8, line feeds.
 */
public final class RecordText {

    static final String MARK = "endstate record 1 ";

    private RecordText() {}

    /** The first line. */
    public static String header(String origin) {
        return MARK + KeyName.check(origin);
    }

    /** The lines of a checkpoint. */
    public static List<String> lines(SignedNote checkpoint) {
        return checkpoint
                .note()
                .lines()
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .toList();
    }

    /** The line of a note that this line of a checkpoint carries. */
    static String unquoted(String line) {
        return line.startsWith("> ") ? line.substring(2) : line.equals(">") ? "" : line;
    }
}
