package org.endstate.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A ZIP archive, as somebody might send one. */
final class Archive {

    private static final int LINK = 0120777;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    Archive with(String name, String content) {
        return with(new ZipArchiveEntry(name), content.getBytes(StandardCharsets.UTF_8), 1);
    }

    Archive link(String name, String target) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(LINK);
        return with(entry, target.getBytes(StandardCharsets.UTF_8), 1);
    }

    /** A file of so many zero bytes, which pack well. */
    Archive zeros(String name, int megabytes) {
        zip.setLevel(Deflater.BEST_COMPRESSION);
        return with(new ZipArchiveEntry(name), new byte[1 << 20], megabytes);
    }

    private Archive with(ZipArchiveEntry entry, byte[] content, int times) {
        try {
            zip.putArchiveEntry(entry);
            for (int i = 0; i < times; i++) {
                zip.write(content);
            }
            zip.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
