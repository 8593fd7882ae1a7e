package org.endstate.formats.events;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.endstate.formats.csv.CsvStream;

/** A file of a data set, told by its first bytes: plain text, gzip, or a zip archive that holds one table. */
final class PackedFile {

    private static final int BUFFER = 1 << 16;

    private PackedFile() {}

    /** The rows of the table. Closing them closes the file. */
    static CsvStream rows(Path file) throws IOException {
        Reader text = new ReadAhead(text(file));
        try {
            return new CsvStream(text);
        } catch (IOException | RuntimeException e) {
            text.close();
            throw e;
        }
    }

    private static Reader text(Path file) throws IOException {
        return new InputStreamReader(
                new BoundedInput(bytes(file), Files.size(file)),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static InputStream bytes(Path file) throws IOException {
        return switch (Signature.of(file)) {
            case ZIP -> entry(file);
            case GZIP -> new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER), BUFFER);
            case UTF_16 -> throw new RefusedFile("the file is UTF-16 text", "UTF-8", "save it again as UTF-8");
            case PARQUET ->
                throw new RefusedFile(
                        "the file is a Parquet table", "comma-separated text", "save it again as CSV, packed or not");
            case TEXT -> Files.newInputStream(file);
        };
    }

    private static InputStream entry(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            List<? extends ZipEntry> tables =
                    zip.stream().filter(PackedFile::isTable).toList();
            if (tables.size() != 1) {
                throw new RefusedFile(
                        "the archive holds " + tables.size() + " tables",
                        "one file that ends in .csv",
                        tables.isEmpty() ? "" : "unpack it and name the table");
            }
            return new ZipEntryInput(zip, tables.getFirst());
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static boolean isTable(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean table = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
        return !entry.isDirectory() && table && !name.startsWith("__macosx/") && !name.contains("readme");
    }

    /** The bytes of an entry, which must agree with its checksum at the end. */
    private static final class ZipEntryInput extends CheckedInputStream {
        private final ZipFile zip;
        private final long expected;

        ZipEntryInput(ZipFile zip, ZipEntry entry) throws IOException {
            super(zip.getInputStream(entry), new CRC32());
            this.zip = zip;
            this.expected = entry.getCrc();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            if (read < 0 && expected >= 0 && getChecksum().getValue() != expected) {
                throw new java.util.zip.ZipException("checksum");
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                super.close();
            }
        }
    }
}
