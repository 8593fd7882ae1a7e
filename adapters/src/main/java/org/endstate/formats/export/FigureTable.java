package org.endstate.formats.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One table: its file name, what it shows, its columns, and where its rows come from.
 *
 * @param <S> what the table is made from
 * @param <R> a row
 * @param what for the reference page: what the table shows
 */
record FigureTable<S, R>(String file, String what, List<Column<R>> columns, Function<S, Stream<R>> rows) {

    FigureTable {
        columns = List.copyOf(columns);
    }

    /** A column: its name, what it means, and how a row fills it. */
    record Column<R>(String name, String what, Function<R, String> cell) {}

    static <R> Column<R> column(String name, String what, Function<R, String> cell) {
        return new Column<>(name, what, cell);
    }

    /** A column of free text or ids, guarded against being taken for a formula. */
    static <R> Column<R> text(String name, String what, Function<R, String> cell) {
        return new Column<>(name, what, cell.andThen(Cell::text));
    }

    /** The same table, made from something that has its source. */
    <T> FigureTable<T, R> from(Function<T, S> source) {
        return new FigureTable<>(file, what, columns, source.andThen(rows));
    }

    /** Comma-separated, UTF-8 without a byte order mark, line feeds; the first row names the columns. */
    byte[] write(S source) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            rows.apply(source)
                    .forEach(row -> csv.writeRecord(columns.stream()
                            .map(column -> column.cell().apply(row))
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("A table could not be written to memory.", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
