package org.endstate.formats.events;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.endstate.formats.csv.CsvRow;
import org.endstate.formats.text.Place;

/** A row of a table held in memory. */
record RowCells(CsvRow row, Map<Field, String> columns) implements Cells {

    /** The known columns of these meanings that the table has. */
    static Map<Field, String> columns(List<String> header, Iterable<Field> fields) {
        Map<Field, String> columns = new EnumMap<>(Field.class);
        for (Field field : fields) {
            field.names().stream().filter(header::contains).findFirst().ifPresent(name -> columns.put(field, name));
        }
        return columns;
    }

    @Override
    public int line() {
        return row.line();
    }

    @Override
    public boolean has(Field field) {
        return columns.containsKey(field);
    }

    @Override
    public String text(Field field) {
        String column = columns.get(field);
        return column == null ? "" : row.text(column);
    }

    @Override
    public String name(Field field) {
        return columns.getOrDefault(field, field.names().getFirst());
    }

    @Override
    public Place placeOf(Field field) {
        String column = columns.get(field);
        return column == null ? new Place(row.line(), 1) : row.placeOf(column);
    }
}
