package org.endstate.record;

/**
 * A key and when it is valid: for checkpoints that cover entry {@code from} and do not cover entry {@code until}.
 *
 * @param holder name of who holds it
 * @param until the entry that rotates or revokes it; {@link Long#MAX_VALUE} while none does
 */
public record KeyTerm(String holder, Role role, VerifyingKey key, long from, long until) {

    /** What the holder is to the record. */
    public enum Role {
        /** A principal: what binds the commission bears the signature of every party. */
        PARTY,
        /** Keeps the record; its signature binds nobody. */
        SECRETARIAT
    }

    /** Whether the key may sign a checkpoint of so many entries. */
    public boolean covers(long size) {
        return from < size && size <= until;
    }

    KeyTerm endedBy(long seq) {
        return new KeyTerm(holder, role, key, from, Math.min(until, seq));
    }
}
