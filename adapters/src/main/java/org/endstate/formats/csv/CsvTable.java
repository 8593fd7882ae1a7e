package org.endstate.formats.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;

/**
 * A table with a header line. Field names and fields are trimmed; empty lines are passed over.
 *
 * @param header names of the columns
 * @param rows in the order of the file
 * @param flaws rows of the wrong length and text that is no table; such rows are left out, and of many flaws the first
 *     thousand are kept
 */
public record CsvTable(List<String> header, List<CsvRow> rows, List<Flaw> flaws) {

    private static final int ENOUGH = 1_000;

    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        flaws = List.copyOf(flaws);
    }

    /** Reads the text as a table. */
    public static CsvTable read(String text) {
        List<CsvRow> rows = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>();
        List<String> header = List.of();
        int line = 1;
        try {
            for (CsvRecord record : CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)) {
                line = (int) record.getStartingLineNumber();
                if (header.isEmpty()) {
                    header = record.getFields().stream().map(String::strip).toList();
                } else {
                    take(record, header, rows, flaws);
                }
            }
        } catch (CsvParseException e) {
            flaws.add(broken(line, text));
        }
        return new CsvTable(header, rows, flaws);
    }

    private static void take(CsvRecord record, List<String> header, List<CsvRow> rows, List<Flaw> flaws) {
        int line = (int) record.getStartingLineNumber();
        if (record.getFieldCount() == header.size()) {
            rows.add(new CsvRow(line, header, record.getFields()));
        } else if (flaws.size() < ENOUGH) {
            flaws.add(Flaw.of(
                    new Place(line, 1),
                    "the row has " + fields(record.getFieldCount()),
                    fields(header.size()) + " as in the header",
                    hint(record, header)));
        }
    }

    private static String hint(CsvRecord record, List<String> header) {
        if (record.getFields().stream().anyMatch(field -> field.indexOf('\n') >= 0)) {
            return "a quote may be missing its pair";
        }
        return record.getFieldCount() > header.size() ? "put a field that holds a comma in quotes" : "";
    }

    private static String fields(int number) {
        return number == 1 ? "1 field" : number + " fields";
    }

    private static Flaw broken(int after, String text) {
        int line = Math.min(
                after + 1, 1 + (int) text.chars().filter(c -> c == '\n').count());
        return Flaw.of(
                new Place(line, 1),
                "the table cannot be read on from about here",
                "comma-separated text",
                "a quote may be missing its pair");
    }

    /** The position of the column; empty if the table has none of this name. */
    public Optional<Integer> findColumn(String name) {
        int at = header.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(at);
    }
}
