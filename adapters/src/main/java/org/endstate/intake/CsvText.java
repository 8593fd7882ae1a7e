package org.endstate.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.endstate.evidence.intake.Unread.Why;

/** A table: each row is a paragraph, its cells that hold words in their order. */
final class CsvText {

    private CsvText() {}

    static Extract read(byte[] bytes) throws Unreadable {
        StringBuilder text = new StringBuilder();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(DocumentReader.utf8(bytes))) {
            boolean head = true;
            for (CsvRecord row : rows) {
                if (!head) {
                    text.append(paragraph(row.getFields())).append('\n');
                }
                head = false;
            }
        } catch (CsvParseException | java.io.IOException e) {
            throw new Unreadable(Why.DAMAGED_TABLE, String.valueOf(e.getMessage()));
        }
        return Extract.of(text.toString());
    }

    private static String paragraph(List<String> cells) {
        return String.join(
                " ",
                cells.stream()
                        .map(cell -> cell.strip().replaceAll("\\s+", " "))
                        .filter(cell -> cell.indexOf(' ') > 0)
                        .map(cell -> cell.matches("(?s).*[.!?\"\u201d]") ? cell : cell + ".")
                        .toList());
    }
}
