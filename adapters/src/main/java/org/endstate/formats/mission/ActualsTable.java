package org.endstate.formats.mission;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.endstate.formats.csv.CsvTable;

/** The table of what really happened, to which rows are added and from which none is ever taken. */
public final class ActualsTable {

    /** Where it stands in a mission folder. */
    public static final String FILE = Tables.ACTUALS;

    private ActualsTable() {}

    /** The columns of a table that is begun. */
    public static List<String> columns() {
        return ActualsReader.COLUMNS;
    }

    /**
     * The table with one more row at its end; every byte before it stays as it is.
     *
     * @param before the table as it is; empty where there is none yet
     * @param cells by the names of their columns; what is not given is empty
     */
    public static byte[] with(byte[] before, Map<String, String> cells) {
        String text = new String(before, StandardCharsets.UTF_8);
        List<String> columns =
                before.length == 0 ? ActualsReader.COLUMNS : CsvTable.read(text).header();
        StringBuilder added = new StringBuilder();
        if (before.length == 0) {
            added.append(line(columns));
        } else if (!text.endsWith("\n")) {
            added.append('\n');
        }
        added.append(line(
                columns.stream().map(column -> cells.getOrDefault(column, "")).toList()));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before);
        all.writeBytes(added.toString().getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }

    private static String line(List<String> cells) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException("A row could not be written to memory.", e);
        }
        return text.toString();
    }
}
