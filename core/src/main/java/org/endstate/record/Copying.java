package org.endstate.record;

import java.util.Optional;
import java.util.Set;

/** What came of copying a record from one place to another. Unless it is done, the other place is as it was. */
public sealed interface Copying {

    /**
     * All that the one place holds is in the other, and was read back and verified there.
     *
     * @param verdict on what the other place holds now
     * @param added how many entries it did not hold before
     */
    record Done(Verdict verdict, long added) implements Copying {}

    /** There is no record in the first place. */
    record Nothing() implements Copying {}

    /** The record in the first place is not in order. */
    record Unsound(Verdict verdict) implements Copying {}

    /** There is a record in the other place, and it may not be added to. */
    record Occupied() implements Copying {}

    /** The two places hold records that differ. */
    record Apart(Replicas replicas) implements Copying {}

    /**
     * Copies a record.
     *
     * @param fresh whether the other place has to be without a record
     */
    static Copying of(RecordPlace from, RecordPlace to, boolean fresh) {
        Optional<Verdict> verdict = verify(from);
        if (verdict.isEmpty()) {
            return new Nothing();
        }
        Verdict read = verdict.orElseThrow();
        if (!read.sound()) {
            return new Unsound(read);
        }
        Optional<Replicas> there = compare(from, to);
        if (there.isPresent() && (fresh || !to.grows())) {
            return new Occupied();
        }
        return there.orElseGet(() -> new Replicas.Same(0, read.entries(), 0)) instanceof Replicas.Same same
                ? new Done(copy(read, from, to), same.left())
                : new Apart(there.orElseThrow());
    }

    private static Optional<Verdict> verify(RecordPlace place) {
        try (RecordLines lines = place.read().orElse(RecordLines.NONE)) {
            return lines.hasNext() ? Optional.of(lines.verify(Set.of())) : Optional.empty();
        }
    }

    private static Optional<Replicas> compare(RecordPlace from, RecordPlace to) {
        try (RecordLines left = from.read().orElse(RecordLines.NONE);
                RecordLines right = to.read().orElse(RecordLines.NONE)) {
            return right.hasNext() ? Optional.of(Replicas.compare(left, right)) : Optional.empty();
        }
    }

    private static Verdict copy(Verdict read, RecordPlace from, RecordPlace to) {
        try (RecordLines lines = from.read().orElse(RecordLines.NONE)) {
            to.add(read.origin(), lines);
        }
        Verdict back = verify(to).orElseThrow();
        if (!back.sound() || back.entries() < read.entries()) {
            throw new IllegalStateException("What was written does not read back: " + back.findings());
        }
        return back;
    }
}
