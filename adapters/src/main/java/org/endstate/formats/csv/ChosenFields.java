package org.endstate.formats.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The row that was read last, of which only the fields of chosen columns become text: a table of events is mostly
 * headlines nobody asks for.
 */
final class ChosenFields extends AbstractBaseCsvCallbackHandler<ChosenFields> {

    private static final int NOT_CHOSEN = -1;

    private int[] positions = {};
    private String[] texts = {};
    private RecentTexts[] recent = {};
    private boolean all = true;
    private final List<String> whole = new ArrayList<>();

    /** From the next row on, keeps these columns only. */
    void choose(int[] columns) {
        all = false;
        positions = new int[Arrays.stream(columns).max().orElse(-1) + 1];
        Arrays.fill(positions, NOT_CHOSEN);
        for (int position = 0; position < columns.length; position++) {
            positions[columns[position]] = position;
        }
        texts = new String[columns.length];
        recent = new RecentTexts[columns.length];
        Arrays.setAll(recent, position -> new RecentTexts());
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        Arrays.fill(texts, "");
        whole.clear();
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
        if (all) {
            whole.add(new String(buffer, offset, length));
        } else if (column < positions.length && positions[column] != NOT_CHOSEN) {
            texts[positions[column]] = stripped(buffer, offset, length, recent[positions[column]]);
        }
    }

    private static String stripped(char[] buffer, int offset, int length, RecentTexts recent) {
        int from = offset;
        int to = offset + length;
        while (from < to && Character.isWhitespace(buffer[from])) {
            from++;
        }
        while (from < to && Character.isWhitespace(buffer[to - 1])) {
            to--;
        }
        return from == to ? "" : recent.text(buffer, from, to);
    }

    @Override
    protected ChosenFields buildRecord() {
        return this;
    }

    List<String> texts() {
        return List.copyOf(whole);
    }

    String text(int position) {
        return texts[position];
    }

    int count() {
        return getFieldCount();
    }

    long line() {
        return getStartingLineNumber();
    }
}
