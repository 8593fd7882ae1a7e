package org.endstate.record;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;

/** The lines of a record wherever it is kept, as bytes without line ends, each once. */
public interface RecordLines extends Iterator<byte[]>, AutoCloseable {

    /** No line at all. */
    RecordLines NONE = new RecordLines() {
        @Override
        public boolean hasNext() {
            return false;
        }

        @Override
        public byte[] next() {
            throw new NoSuchElementException("There is no record.");
        }

        @Override
        public boolean brokenOff() {
            return false;
        }

        @Override
        public void close() {}
    };

    /** Whether the last line had no end; known after it was given. */
    boolean brokenOff();

    @Override
    void close();

    /** Reads all lines and says what was found; takes the record's own keys where no trusted ones are given. */
    default Verdict verify(Set<VerifyingKey> trusted) {
        RecordVerifier verifier = new RecordVerifier(trusted);
        forEachRemaining(verifier::accept);
        if (brokenOff()) {
            verifier.brokenOff();
        }
        return verifier.finish();
    }
}
