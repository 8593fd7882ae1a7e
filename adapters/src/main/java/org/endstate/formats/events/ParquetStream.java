package org.endstate.formats.events;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.ColumnChunk;
import dev.hardwood.metadata.CompressionCodec;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.ColumnSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.endstate.formats.csv.RowStream;

/**
 * The rows of a Parquet file of plain columns, as data frames write them, uncompressed or packed with gzip or Snappy.
 * What the reading library cannot read becomes a {@link RefusedFile}.
 */
final class ParquetStream implements RowStream {

    private static final Set<CompressionCodec> KNOWN =
            Set.of(CompressionCodec.UNCOMPRESSED, CompressionCodec.GZIP, CompressionCodec.SNAPPY);
    private static final String EXPECTED =
            "a Parquet file of plain columns, uncompressed or packed with gzip or Snappy";

    private final ParquetFileReader file;
    private final List<String> header;
    private final RowReader rows;
    private int[] kept;
    private int row;

    private ParquetStream(ParquetFileReader file) throws RefusedFile {
        this.file = file;
        if (!file.getFileSchema().isFlatSchema() || !codecs(file).stream().allMatch(KNOWN::contains)) {
            throw new RefusedFile(
                    "the file is packed with " + codecs(file) + " or has columns in columns", EXPECTED, "");
        }
        this.header = file.getFileSchema().getColumns().stream()
                .map(ColumnSchema::name)
                .map(String::strip)
                .toList();
        this.rows = file.rowReader();
        this.kept = IntStream.range(0, header.size()).toArray();
    }

    static ParquetStream open(Path path) throws IOException {
        ParquetFileReader file = guarded(() -> ParquetFileReader.open(InputFile.of(path)));
        try {
            return new ParquetStream(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e instanceof IOException io ? io : refused(e);
        }
    }

    private static List<CompressionCodec> codecs(ParquetFileReader file) {
        return file.getFileMetaData().rowGroups().stream()
                .flatMap(group -> group.columns().stream())
                .map(ColumnChunk::metaData)
                .map(column -> column.codec())
                .distinct()
                .toList();
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** The library throws whatever a damaged file leads it to. */
    private static <T> T guarded(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (RuntimeException | LinkageError e) {
            throw refused(e);
        }
    }

    private static RefusedFile refused(Throwable e) {
        return new RefusedFile(
                "the Parquet file cannot be read ("
                        + e.getClass().getSimpleName().replace("Exception", "") + ")",
                EXPECTED,
                "it may be damaged");
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public void keep(List<Integer> columns) {
        kept = columns.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public boolean next() {
        try {
            if (!guarded(rows::hasNext)) {
                return false;
            }
            guarded(() -> {
                rows.next();
                return row++;
            });
            return true;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Counted as if a header line came before the rows, as in the same table as text. */
    @Override
    public int line() {
        return row + 1;
    }

    @Override
    public int fieldCount() {
        return header.size();
    }

    @Override
    public String text(int position) {
        int column = kept[position];
        try {
            return guarded(() -> rows.isNull(column)
                    ? ""
                    : String.valueOf(rows.getValue(column)).strip());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
        file.close();
    }
}
