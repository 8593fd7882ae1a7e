package org.endstate.formats.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table with a header line, one at a time, in constant memory. Only chosen columns are kept. The fields
 * may be separated by commas, semicolons or tabs, whichever the header line holds most of.
 *
 * <p>Where the text is no table, {@link de.siegmar.fastcsv.reader.CsvParseException} is thrown; where it cannot be read
 * on, {@link java.io.UncheckedIOException}. Not safe for use by several threads.
 */
public final class CsvStream implements AutoCloseable {

    private static final int LONGEST_FIELD = 1 << 20;
    private static final int LONGEST_HEADER = 1 << 16;
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final ChosenFields fields = new ChosenFields();
    private final CloseableIterator<ChosenFields> rows;
    private final List<String> header;
    private int line = 1;

    /** Reads the header line. */
    public CsvStream(Reader text) throws IOException {
        BufferedReader buffered = new BufferedReader(text, LONGEST_HEADER);
        this.rows = CsvReader.builder()
                .fieldSeparator(separator(buffered))
                .maxBufferSize(LONGEST_FIELD)
                .extraFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                .build(fields, buffered)
                .iterator();
        this.header = rows.hasNext() ? names(rows.next().texts()) : List.of();
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER];
        int length = Math.max(0, text.read(start, 0, LONGEST_HEADER));
        text.reset();
        String first = new String(start, 0, length).lines().findFirst().orElse("");
        char best = SEPARATORS[0];
        for (char separator : SEPARATORS) {
            best = count(first, separator) > count(first, best) ? separator : best;
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private static List<String> names(List<String> fields) {
        List<String> names = new ArrayList<>(fields.stream().map(String::strip).toList());
        if (!names.isEmpty() && names.getFirst().startsWith("\uFEFF")) {
            names.set(0, names.getFirst().substring(1));
        }
        return List.copyOf(names);
    }

    /** Names of the columns, trimmed; none if the text is empty. */
    public List<String> header() {
        return header;
    }

    /** Keeps these columns of all further rows, and no others; numbered from 0. */
    public void keep(List<Integer> columns) {
        fields.choose(columns.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Goes to the next row; false if there is none. */
    public boolean next() {
        if (!rows.hasNext()) {
            return false;
        }
        line = (int) Math.min(Integer.MAX_VALUE, rows.next().line());
        return true;
    }

    /** The line in which the row begins, counted from 1. */
    public int line() {
        return line;
    }

    /** How many fields the row has. */
    public int fieldCount() {
        return fields.count();
    }

    /** The field of the row in the column that was kept at this position, trimmed. */
    public String text(int position) {
        return fields.text(position);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
