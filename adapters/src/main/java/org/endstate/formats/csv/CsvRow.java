package org.endstate.formats.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.formats.text.Place;
import org.endstate.formats.yaml.Scalar;

/**
 * One row of a table.
 *
 * @param line in which it begins
 * @param header names of the columns, as many as there are fields
 */
public record CsvRow(int line, List<String> header, List<String> fields) {

    public CsvRow {
        header = List.copyOf(header);
        fields = List.copyOf(fields);
    }

    /** The field of the column; empty text if the table has no such column. */
    public String text(String column) {
        int at = header.indexOf(column);
        return at < 0 ? "" : fields.get(at).strip();
    }

    /** The number in the column, if it is one. */
    public Optional<Double> findNumber(String column) {
        return scalar(column).findNumber();
    }

    /** The whole number of at least 0 and at most a million in the column, if it is one. */
    public Optional<Integer> findCount(String column) {
        return scalar(column).findWhole().filter(n -> n >= 0 && n <= 1_000_000).map(Long::intValue);
    }

    /** The day that the field begins with: a time of day may follow it. */
    public Optional<LocalDate> findDate(String column) {
        String text = text(column);
        boolean timed = text.length() > 10 && (text.charAt(10) == ' ' || text.charAt(10) == 'T');
        return Scalar.findDate(timed ? text.substring(0, 10) : text);
    }

    /** Where the field of the column begins, as long as no field before it needed quotes. */
    public Place placeOf(String column) {
        int at = Math.max(0, header.indexOf(column));
        int before = 0;
        for (String field : fields.subList(0, at)) {
            if (field.indexOf('"') >= 0 || field.indexOf(',') >= 0 || field.indexOf('\n') >= 0) {
                return new Place(line, 1);
            }
            before += field.codePointCount(0, field.length()) + 1;
        }
        return new Place(line, before + 1);
    }

    private Scalar scalar(String column) {
        return new Scalar(new Place(line, 1), text(column), false);
    }
}
