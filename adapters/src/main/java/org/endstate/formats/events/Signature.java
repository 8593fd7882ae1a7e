package org.endstate.formats.events;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is, by its first bytes. */
enum Signature {
    ZIP,
    GZIP,
    PARQUET,
    UTF_16,
    TEXT;

    static Signature of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            if (begins(start, 'P', 'K')) {
                return ZIP;
            }
            if (begins(start, 0x1F, 0x8B)) {
                return GZIP;
            }
            if (begins(start, 'P', 'A', 'R', '1')) {
                return PARQUET;
            }
            return begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF) ? UTF_16 : TEXT;
        }
    }

    private static boolean begins(byte[] start, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
