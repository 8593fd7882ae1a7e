package org.endstate.intake;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.endstate.evidence.intake.Unread.Why;

/** Measures what the deflated streams of a PDF unpack to, in constant memory. */
final class PackedStreams {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private PackedStreams() {}

    static void check(byte[] pdf, long most) throws Unreadable {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            total += inflated(pdf, at, buffer, most - total);
            if (total > most) {
                throw new Unreadable(Why.UNPACKS_TOO_FAR, 0, most >> 20);
            }
        }
    }

    /** Where the data after the next word "stream" begin; -1 where there is none. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length + 3 < pdf.length; i++) {
            if (java.util.Arrays.equals(pdf, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
                int at = i + STREAM.length;
                at += pdf[at] == '\r' ? 1 : 0;
                return at + (pdf[at] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    private static long inflated(byte[] pdf, int at, byte[] buffer, long most) throws Unreadable {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, at, pdf.length - at);
            boolean twice = false;
            int got = inflater.inflate(buffer);
            twice = got > 2 && (buffer[0] & 0xFF) == 0x78 && ((buffer[0] & 0xFF) << 8 | buffer[1] & 0xFF) % 31 == 0;
            if (twice) {
                throw new Unreadable(Why.PACKED_TWICE);
            }
            while (got > 0 && inflater.getBytesWritten() <= most) {
                got = inflater.inflate(buffer);
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notDeflated) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
