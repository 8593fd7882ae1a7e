package org.endstate.record;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a key signs. A key names its algorithm by the byte that C2SP signed notes assign, so that another algorithm is
 * another constant here and old keys stay what they are.
 */
public enum Algorithm {
    /** Ed25519 as RFC 8032 describes it; keys and seeds of 32 bytes, signatures of 64. */
    ED25519((byte) 1);

    private final byte id;

    Algorithm(byte id) {
        this.id = id;
    }

    byte id() {
        return id;
    }

    static Optional<Algorithm> find(byte id) {
        return Stream.of(values()).filter(one -> one.id == id).findFirst();
    }
}
