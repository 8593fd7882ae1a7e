package org.endstate.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.endstate.provenance.ContentHash;

/**
 * What was found in a record, read to its end.
 *
 * @param root over all entries
 * @param checkpoints those that hold, in order, with the holders whose signatures on them are good
 * @param keys every key the record names, with its term
 * @param findings the first {@link #MOST} things not in order
 * @param findingsLeftOut how many more there were
 */
public record Verdict(
        String origin,
        long entries,
        ContentHash root,
        List<Held> checkpoints,
        List<KeyTerm> keys,
        List<Finding> findings,
        long findingsLeftOut) {

    /** Findings kept; a wrecked file has as many as lines. */
    public static final int MOST = 100;

    public Verdict {
        checkpoints = List.copyOf(checkpoints);
        keys = List.copyOf(keys);
        findings = List.copyOf(findings);
    }

    /** A checkpoint whose root is that of the entries before it. */
    public record Held(Checkpoint checkpoint, SignedNote note, Set<String> holders) {
        public Held {
            holders = Set.copyOf(holders);
        }
    }

    /** Whether everything is in order. */
    public boolean sound() {
        return findings.isEmpty();
    }

    /** How many entries, from the first, this holder has signed. */
    public long signedBy(String holder) {
        return checkpoints.stream()
                .filter(held -> held.holders().contains(holder))
                .mapToLong(held -> held.checkpoint().size())
                .max()
                .orElse(0);
    }

    /** How many entries, from the first, every party has signed; none while fewer than two parties have keys. */
    public long signedByAllParties() {
        List<String> parties = keys.stream()
                .filter(term -> term.role() == KeyTerm.Role.PARTY)
                .map(KeyTerm::holder)
                .distinct()
                .toList();
        return parties.size() < 2
                ? 0
                : parties.stream().mapToLong(this::signedBy).min().orElse(0);
    }

    /** The last checkpoint that holds. */
    public Optional<Held> lastCheckpoint() {
        return checkpoints.isEmpty() ? Optional.empty() : Optional.of(checkpoints.getLast());
    }
}
