package org.endstate.record;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.endstate.provenance.ContentHash;
import org.endstate.record.canonical.Reading;

/**
 * What a signature under a record means: that the record of this origin holds so many entries, whose Merkle root is
 * this. The text is that of a C2SP checkpoint: origin, size, root in Base64.
 */
public record Checkpoint(String origin, long size, ContentHash root) {

    public Checkpoint {
        KeyName.check(origin);
        if (size < 1) {
            throw new IllegalArgumentException("A checkpoint of [" + size + "] entries says nothing.");
        }
    }

    /** The three lines that are signed. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root.bytes()) + "\n";
    }

    /** This checkpoint as a note that nobody has signed yet. */
    public SignedNote unsigned() {
        return new SignedNote(text(), List.of());
    }

    /** Reads the three lines. */
    public static Reading<Checkpoint> read(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 4 || !lines[3].isEmpty()) {
            return refused("expected three lines: origin, size, root");
        }
        if (!KeyName.fits(lines[0])) {
            return refused("expected an origin of " + KeyName.EXPECTED);
        }
        if (!lines[1].matches("[1-9][0-9]{0,17}")) {
            return refused("expected a size, a whole number from 1");
        }
        Optional<byte[]> root = Base64Text.decode(lines[2]);
        if (root.isEmpty() || root.orElseThrow().length != 32) {
            return refused("expected a root, 32 bytes in Base64");
        }
        return new Reading.Complete<>(
                new Checkpoint(lines[0], Long.parseLong(lines[1]), ContentHash.ofBytes(root.orElseThrow())));
    }

    private static Reading<Checkpoint> refused(String what) {
        return new Reading.Refused<>(0, what);
    }
}
