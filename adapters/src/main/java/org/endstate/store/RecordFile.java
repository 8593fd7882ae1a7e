package org.endstate.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.endstate.record.RecordLines;

/** A record as a plain file. Holds one line in memory; one of more than 16 MiB is handed on in pieces of that size. */
public final class RecordFile implements RecordLines {

    private static final int LONGEST = 16 << 20;

    private final InputStream in;
    private int ahead;
    private boolean ended = true;

    private RecordFile(InputStream in) throws IOException {
        this.in = in;
        this.ahead = in.read();
    }

    /** Opens a file. */
    public static RecordFile open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            return new RecordFile(in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public boolean hasNext() {
        return ahead >= 0;
    }

    @Override
    public byte[] next() {
        if (ahead < 0) {
            throw new NoSuchElementException("The record has no more lines.");
        }
        try {
            return line();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        while (ahead >= 0 && ahead != '\n' && line.size() < LONGEST) {
            line.write(ahead);
            ahead = in.read();
        }
        ended = ahead == '\n';
        if (ended) {
            ahead = in.read();
        }
        return line.toByteArray();
    }

    @Override
    public boolean brokenOff() {
        return ahead < 0 && !ended;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
