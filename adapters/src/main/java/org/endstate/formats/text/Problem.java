package org.endstate.formats.text;

import java.util.Comparator;

/**
 * Something wrong in a file, as a message shows it.
 *
 * @param file path of the file, as the user would name it from where the program runs
 * @param line counted from 1
 * @param column counted from 1
 * @param what is wrong
 * @param expected what would have been right; empty where that is plain
 * @param hint what may help; empty where nothing comes to mind
 * @param excerpt the line of the file with a caret under the place, as two lines; empty where there is no such line
 */
public record Problem(String file, int line, int column, String what, String expected, String hint, String excerpt) {

    /** By file, line and column. */
    public static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::toString);

    /** The flaw in this file. */
    public static Problem of(String file, Flaw flaw, String excerpt) {
        return new Problem(
                file, flaw.at().line(), flaw.at().column(), flaw.what(), flaw.expected(), flaw.hint(), excerpt);
    }

    /** One line: {@code file:line:column: what is wrong; expected …; hint}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + what
                + (expected.isEmpty() ? "" : "; expected " + expected)
                + (hint.isEmpty() ? "" : "; " + hint);
    }
}
