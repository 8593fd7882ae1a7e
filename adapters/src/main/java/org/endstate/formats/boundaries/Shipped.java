package org.endstate.formats.boundaries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.endstate.formats.csv.CsvRow;
import org.endstate.formats.csv.CsvTable;

/** The files that Endstate brings with it. */
final class Shipped {

    private Shipped() {}

    static List<CsvRow> table(String name) {
        try (InputStream in = open(name)) {
            return CsvTable.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A field that holds several texts. */
    static List<String> list(CsvRow row, String column) {
        return Arrays.stream(row.text(column).split("\\|"))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static byte[] unpacked(String name) {
        try (InputStream in = new GZIPInputStream(open(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = Shipped.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The program has lost its file [" + name + "].\nMaybe install it again.");
        }
        return in;
    }
}
