package org.endstate.record;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.endstate.provenance.ContentHash;
import org.endstate.record.canonical.Reading;

/**
 * One entry with all that shows it stands in a signed record, on one sheet: a C2SP tlog-proof whose extra data are the
 * entry.
 *
 * @param note the signed checkpoint the proof leads to
 */
public record ProofText(Entry entry, InclusionProof proof, Checkpoint checkpoint, SignedNote note) {

    /** The first line. */
    public static final String MARK = "c2sp.org/tlog-proof@v1";

    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    public ProofText {
        if (!note.text().equals(checkpoint.text())) {
            throw new IllegalArgumentException("The note [" + note.text() + "] is not of the checkpoint.");
        }
    }

    /** Whether the entry is in the record that the checkpoint is of; says nothing of who signed. */
    public boolean holds() {
        return proof.index() == entry.place().seq()
                && proof.size() == checkpoint.size()
                && proof.proves(entry.leaf(), checkpoint.root());
    }

    /** The whole text. */
    public String text() {
        StringBuilder text = new StringBuilder(MARK).append('\n');
        text.append(EXTRA).append(base64(entry.bytes())).append('\n');
        text.append(INDEX).append(proof.index()).append('\n');
        proof.path().forEach(hash -> text.append(base64(hash.bytes())).append('\n'));
        return text.append('\n').append(note.note()).toString();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Reads the whole text; whether it holds is another question. */
    public static Reading<ProofText> read(String text) {
        int blank = text.indexOf("\n\n");
        List<String> lines =
                blank < 0 ? List.of() : text.substring(0, blank).lines().toList();
        if (lines.size() < 3
                || !lines.get(0).equals(MARK)
                || !lines.get(1).startsWith(EXTRA)
                || !lines.get(2).matches(INDEX + "(0|[1-9][0-9]{0,17})")) {
            return refused("expected " + MARK + ", extra, index, hashes, a blank line and a checkpoint");
        }
        Optional<byte[]> bytes = Base64Text.decode(lines.get(1).substring(EXTRA.length()));
        Optional<List<ContentHash>> path = path(lines.subList(3, lines.size()));
        if (bytes.isEmpty() || path.isEmpty()) {
            return refused("expected an entry and hashes of 32 bytes in Base64");
        }
        long index = Long.parseLong(lines.get(2).substring(INDEX.length()));
        return Entry.read(bytes.orElseThrow())
                .then(entry -> SignedNote.read(text.substring(blank + 2))
                        .then(note -> Checkpoint.read(note.text())
                                .then(checkpoint -> new Reading.Complete<>(new ProofText(
                                        entry,
                                        new InclusionProof(index, checkpoint.size(), path.orElseThrow()),
                                        checkpoint,
                                        note)))))
                .then(proof -> proof.text().equals(text)
                        ? new Reading.Complete<>(proof)
                        : refused("the proof is not in its one canonical form"));
    }

    private static Optional<List<ContentHash>> path(List<String> lines) {
        List<ContentHash> path = new ArrayList<>();
        for (String line : lines) {
            Base64Text.decode(line)
                    .filter(hash -> hash.length == 32)
                    .ifPresent(hash -> path.add(ContentHash.ofBytes(hash)));
        }
        return path.size() == lines.size() ? Optional.of(path) : Optional.empty();
    }

    private static Reading<ProofText> refused(String what) {
        return new Reading.Refused<>(0, what);
    }
}
