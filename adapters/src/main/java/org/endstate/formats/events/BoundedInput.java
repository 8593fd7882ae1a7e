package org.endstate.formats.events;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes, of which there may be no more than a data set of events can have. */
final class BoundedInput extends FilterInputStream {

    /** The largest release of the Georeferenced Event Dataset has a quarter of a thousand million bytes. */
    private static final long MOST = 2L << 30;

    private static final long FROM = 64L << 20;
    private static final long LARGEST_RATIO = 200;

    private final long packed;
    private final long most;
    private long read;

    /** @param packed how many bytes they have as packed on disk */
    BoundedInput(InputStream in, long packed) {
        this(in, packed, MOST);
    }

    BoundedInput(InputStream in, long packed, long most) {
        super(in);
        this.packed = packed;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int length = read(one, 0, 1);
        return length < 0 ? length : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        read += Math.max(0, count);
        if (read > most) {
            throw new RefusedFile("the table has more than " + (most >> 20) + " MB", "a smaller table", "");
        }
        if (read > FROM && read / LARGEST_RATIO > packed) {
            throw new RefusedFile(
                    "the file unpacks to more than " + LARGEST_RATIO + " times its size",
                    "a table of events",
                    "it may be made to exhaust the machine");
        }
        return count;
    }
}
