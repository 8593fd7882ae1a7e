package org.endstate.web.record;

import org.endstate.record.Checkpoint;
import org.endstate.record.SignedNote;
import org.endstate.record.Verdict;
import org.endstate.record.VerifyingKey;
import org.endstate.web.commission.Commission;

/** Signatures under a record as it stands. */
record Checkpoints(Commission commission) {

    /** What came of a signature. */
    enum Outcome {
        SIGNED,
        /** The record has gone on since it was read. */
        LATE,
        /** The key is none that signs this record. */
        FORBIDDEN,
        /** The key did not make this signature of this text. */
        FORGED
    }

    /** Whether this key signs the record. */
    static boolean mayBeSigned(Verdict verdict, VerifyingKey key) {
        return verdict.entries() > 0
                && verdict.keys().stream().anyMatch(term -> term.key().equals(key) && term.covers(verdict.entries()));
    }

    /** The record as it stands, with the signatures that are under it. */
    static SignedNote note(Verdict verdict) {
        Checkpoint now = checkpoint(verdict);
        return verdict.lastCheckpoint()
                .filter(held -> held.checkpoint().equals(now))
                .map(Verdict.Held::note)
                .orElseGet(now::unsigned);
    }

    private static Checkpoint checkpoint(Verdict verdict) {
        return new Checkpoint(verdict.origin(), verdict.entries(), verdict.root());
    }

    /**
     * Keeps a signature.
     *
     * @param size entries of the record as the signer read it
     */
    Outcome sign(VerifyingKey key, long size, byte[] signature) {
        Verdict verdict = commission.verdict();
        if (!mayBeSigned(verdict, key)) {
            return Outcome.FORBIDDEN;
        }
        if (verdict.entries() != size) {
            return Outcome.LATE;
        }
        SignedNote signed = note(verdict).with(key, signature);
        if (signed.standing(key) != SignedNote.Standing.SIGNED) {
            return Outcome.FORGED;
        }
        commission.checkpoint(checkpoint(verdict), signed);
        return Outcome.SIGNED;
    }
}
