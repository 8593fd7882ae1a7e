package org.endstate.record;

import java.util.Optional;

/**
 * When a party signs a checkpoint: only when the record it signed last is unchanged at the beginning of this one. That
 * is the whole protocol: two parties that both keep to it cannot be shown different records.
 */
public sealed interface Cosigning {

    /** The note with the new signature. */
    record Cosigned(SignedNote note) implements Cosigning {}

    /** The party must not sign. */
    record Refused(Reason reason) implements Cosigning {}

    /** Why a party must not sign. */
    enum Reason {
        /** The checkpoint is of another record than the last one signed. */
        OTHER_RECORD,
        /** It holds fewer entries than were signed before. */
        SHORTER,
        /** What was signed before is not its beginning, or nobody has shown that it is. */
        NOT_CONSISTENT
    }

    /**
     * Signs, or says why not.
     *
     * @param last the checkpoint this key signed last; empty only for its first
     * @param offered the note to sign, with the signatures it bears
     * @param proof that the last is the beginning of the offered; empty only where there is no last
     */
    static Cosigning of(
            SigningKey key,
            Optional<Checkpoint> last,
            Checkpoint checkpoint,
            SignedNote offered,
            Optional<ConsistencyProof> proof) {
        if (!offered.text().equals(checkpoint.text())) {
            throw new IllegalArgumentException("The note [" + offered.text() + "] is not of the checkpoint to sign.");
        }
        return last.flatMap(before -> objection(before, checkpoint, proof))
                .<Cosigning>map(Refused::new)
                .orElseGet(() -> new Cosigned(offered.with(key)));
    }

    private static Optional<Reason> objection(Checkpoint last, Checkpoint next, Optional<ConsistencyProof> proof) {
        if (!last.origin().equals(next.origin())) {
            return Optional.of(Reason.OTHER_RECORD);
        }
        if (next.size() < last.size()) {
            return Optional.of(Reason.SHORTER);
        }
        boolean grew = proof.filter(shown -> shown.from() == last.size() && shown.to() == next.size())
                .filter(shown -> shown.proves(last.root(), next.root()))
                .isPresent();
        return grew ? Optional.empty() : Optional.of(Reason.NOT_CONSISTENT);
    }
}
