package org.endstate.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.NoSuchElementException;
import org.endstate.record.RecordLines;

/** A record as a plain file. Holds one line in memory; one of more than 16 MiB is handed on in pieces of that size. */
public final class RecordFile implements RecordLines {

    private static final int LONGEST = 16 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    /**
     * What of the buffer is read and not given: from {@code at} to {@code end}; nothing where the file is at its end.
     */
    private int at;

    private int end;
    private boolean ended = true;

    private RecordFile(InputStream in) throws IOException {
        this.in = in;
        fill();
    }

    /** Opens a file. */
    public static RecordFile open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return new RecordFile(in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private void fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
    }

    @Override
    public boolean hasNext() {
        return at < end;
    }

    @Override
    public byte[] next() {
        if (at == end) {
            throw new NoSuchElementException("The record has no more lines.");
        }
        try {
            return line();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] line() throws IOException {
        byte[] line = new byte[0];
        do {
            int stop = Math.min(end, at + LONGEST - line.length);
            int length = lineEnd(stop) - at;
            line = Arrays.copyOf(line, line.length + length);
            System.arraycopy(buffer, at, line, line.length - length, length);
            at += length;
            ended = at < end && buffer[at] == '\n';
            at += ended ? 1 : 0;
            if (at == end) {
                fill();
            }
        } while (!ended && at < end && line.length < LONGEST);
        return line;
    }

    private int lineEnd(int stop) {
        int found = at;
        while (found < stop && buffer[found] != '\n') {
            found++;
        }
        return found;
    }

    @Override
    public boolean brokenOff() {
        return at == end && !ended;
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
