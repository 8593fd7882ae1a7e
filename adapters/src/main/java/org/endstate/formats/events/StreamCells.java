package org.endstate.formats.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.formats.csv.CsvStream;
import org.endstate.formats.text.Place;

/** The row a stream stands at. */
final class StreamCells implements Cells {

    private static final int NONE = -1;

    private final CsvStream stream;
    private final Map<Field, String> columns;
    private final int[] positions = new int[Field.values().length];

    /** From now on the stream keeps the mapped columns only. */
    StreamCells(CsvStream stream, Map<Field, String> columns) {
        this.stream = stream;
        this.columns = Map.copyOf(columns);
        Arrays.fill(positions, NONE);
        List<Integer> kept = new ArrayList<>();
        columns.forEach((field, column) -> {
            int index = stream.header().indexOf(column);
            if (!kept.contains(index)) {
                kept.add(index);
            }
            positions[field.ordinal()] = kept.indexOf(index);
        });
        stream.keep(kept);
    }

    @Override
    public int line() {
        return stream.line();
    }

    @Override
    public boolean has(Field field) {
        return positions[field.ordinal()] != NONE;
    }

    @Override
    public String text(Field field) {
        int position = positions[field.ordinal()];
        return position == NONE ? "" : stream.text(position);
    }

    @Override
    public String name(Field field) {
        return Optional.ofNullable(columns.get(field)).orElse(field.names().getFirst());
    }

    @Override
    public Place placeOf(Field field) {
        return new Place(line(), 1);
    }
}
