package org.endstate.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endstate.provenance.ContentHash;
import org.endstate.record.Entry.Place;
import org.endstate.record.Finding.Kind;
import org.endstate.record.canonical.Reading;

/**
 * Reads a record line by line and finds everything that is not in order; nothing is thrown for what it reads. Needs the
 * memory of one line, and some 60 bytes per entry to know an id again. Not thread-safe.
 *
 * <p>Two nets, one behind the other. Every entry carries the hash of the one before, so that a change by someone who
 * did not rewrite all that follows is found at its very entry. Who does rewrite it meets the checkpoints: their roots
 * and signatures bind all entries they cover, and name those between the last that held and the first that did not.
 */
public final class RecordVerifier {

    private final Set<VerifyingKey> trusted;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Verdict.Held> checkpoints = new ArrayList<>();
    private final MerkleFrontier tree = new MerkleFrontier();
    private final KeyRing keys = new KeyRing();
    private final Set<Long> ids = new HashSet<>();
    private final List<String> note = new ArrayList<>();
    private String origin = "";
    private Place expected = new Place(0, ContentHash.of(new byte[0]));
    private Instant latest = Instant.MIN;
    private long line;
    /** Line of what is judged: the last of a checkpoint is read before the checkpoint is. */
    private long judged;

    private long leftOut;

    /** A reader that trusts these keys; where there are none, it takes the keys that the record names. */
    public RecordVerifier(Set<VerifyingKey> trusted) {
        this.trusted = Set.copyOf(trusted);
    }

    /** Reads one line, without its line end. */
    public void accept(byte[] bytes) {
        judged = line;
        line++;
        if (line == 1) {
            judged = line;
            first(new String(bytes, UTF_8), bytes);
        } else if (bytes.length > 0 && bytes[0] == '>') {
            judged = line;
            note.add(new String(bytes, UTF_8));
            if (!Arrays.equals(note.getLast().getBytes(UTF_8), bytes)) {
                find(Kind.CHECKPOINT_UNREADABLE, tree.size() - 1, "");
            }
        } else {
            checkpoint();
            judged = line;
            entry(bytes);
        }
    }

    /** Says that the text broke off after the bytes that were read: its last line has no end. */
    public void brokenOff() {
        find(Kind.BROKEN_OFF, -1, "");
    }

    /** What was found; nothing can be read any more. */
    public Verdict finish() {
        if (line == 0) {
            find(Kind.NO_RECORD, -1, RecordText.MARK);
        }
        judged = line;
        checkpoint();
        return new Verdict(origin, tree.size(), tree.root(), checkpoints, keys.terms(), findings, leftOut);
    }

    private void first(String text, byte[] bytes) {
        String name = text.startsWith(RecordText.MARK) ? text.substring(RecordText.MARK.length()) : "";
        if (!KeyName.fits(name)) {
            find(Kind.NO_RECORD, -1, RecordText.MARK);
            expected = new Place(0, ContentHash.of(bytes));
            return;
        }
        origin = name;
        expected = Place.first(name);
    }

    private void entry(byte[] bytes) {
        switch (Entry.read(bytes)) {
            case Reading.Refused<Entry>(int at, String what) -> {
                find(Kind.UNREADABLE, expected.seq(), what);
                tree.add(MerkleTree.leafHash(bytes));
                expected = new Place(expected.seq() + 1, MerkleTree.leaf(bytes));
            }
            case Reading.Complete<Entry>(Entry entry) -> place(entry, bytes);
        }
    }

    private void place(Entry entry, byte[] bytes) {
        long seq = entry.place().seq();
        if (seq != expected.seq()) {
            find(Kind.OUT_OF_PLACE, expected.seq(), Long.toString(seq));
        } else if (!entry.place().previous().equals(expected.previous())) {
            find(seq == 0 ? Kind.FIRST_LINE_CHANGED : Kind.CHANGED, seq - 1, "");
        }
        if (entry.draft().time().isBefore(latest)) {
            find(Kind.BACK_DATED, seq, entry.draft().time() + " < " + latest);
        } else {
            latest = entry.draft().time();
        }
        if (!ids.add(brief(entry.draft().id()))) {
            find(Kind.REPEATED, seq, entry.draft().id());
        }
        if (KeyRing.concerns(entry)) {
            keys.accept(origin, entry).ifPresent(wrong -> find(Kind.KEY_REFUSED, seq, wrong));
            distrust(seq);
        }
        byte[] leaf = MerkleTree.leafHash(bytes);
        tree.add(leaf);
        expected = new Place(seq + 1, ContentHash.ofBytes(leaf));
    }

    /** Eight bytes of the hash: among a million ids two differ in them all but once in ten million records. */
    private static Long brief(String id) {
        return ByteBuffer.wrap(MerkleTree.leafHash(id.getBytes(UTF_8))).getLong();
    }

    /** A new key is to be one of those the reader trusts. */
    private void distrust(long seq) {
        if (!trusted.isEmpty()) {
            keys.terms().stream()
                    .filter(term -> term.from() == seq && !trusted.contains(term.key()))
                    .forEach(term -> find(Kind.KEY_NOT_TRUSTED, seq, term.key().text()));
        }
    }

    private void checkpoint() {
        if (note.isEmpty()) {
            return;
        }
        String text =
                note.stream().map(RecordText::unquoted).map(one -> one + "\n").collect(Collectors.joining());
        Reading<SignedNote> read = SignedNote.read(text);
        Stream<String> again = read instanceof Reading.Complete<SignedNote>(SignedNote good)
                ? RecordText.lines(good).stream()
                : Stream.empty();
        boolean canonical = again.toList().equals(note);
        note.clear();
        switch (read.then(signed -> Checkpoint.read(signed.text()).then(checkpoint -> pair(checkpoint, signed)))) {
            case Reading.Refused<Verdict.Held>(int at, String what) ->
                find(Kind.CHECKPOINT_UNREADABLE, tree.size() - 1, what);
            case Reading.Complete<Verdict.Held>(Verdict.Held held) -> {
                if (!canonical) {
                    find(Kind.CHECKPOINT_UNREADABLE, tree.size() - 1, "");
                }
                checkpoint(held.checkpoint(), held.note());
            }
        }
    }

    private static Reading<Verdict.Held> pair(Checkpoint checkpoint, SignedNote signed) {
        return new Reading.Complete<>(new Verdict.Held(checkpoint, signed, Set.of()));
    }

    private void checkpoint(Checkpoint checkpoint, SignedNote signed) {
        long last = tree.size() - 1;
        if (!checkpoint.origin().equals(origin)) {
            find(Kind.CHECKPOINT_OF_ANOTHER, last, checkpoint.origin());
        } else if (checkpoint.size() != tree.size()) {
            find(Kind.CHECKPOINT_MISPLACED, last, Long.toString(checkpoint.size()));
        } else if (!checkpoint.root().equals(tree.root())) {
            find(Kind.NOT_WHAT_WAS_SIGNED, last, Long.toString(held()));
        } else {
            checkpoints.add(new Verdict.Held(checkpoint, signed, holders(checkpoint, signed)));
        }
    }

    /** Entries, from the first, under the last checkpoint that holds. */
    private long held() {
        return checkpoints.isEmpty() ? 0 : checkpoints.getLast().checkpoint().size();
    }

    private Set<String> holders(Checkpoint checkpoint, SignedNote signed) {
        Set<String> holders = new HashSet<>();
        long last = checkpoint.size() - 1;
        for (SignedNote.SignatureLine signature : signed.signatures()) {
            keys.find(signature.name(), signature.keyId())
                    .ifPresentOrElse(
                            term -> {
                                if (!term.covers(checkpoint.size())) {
                                    find(Kind.KEY_NOT_VALID, last, signature.name());
                                } else if (signed.standing(term.key()) != SignedNote.Standing.SIGNED) {
                                    find(Kind.FORGED, last, signature.name());
                                } else if (!holders.add(term.holder())) {
                                    find(Kind.CHECKPOINT_UNREADABLE, last, signature.name());
                                }
                            },
                            () -> find(Kind.UNKNOWN_SIGNER, last, signature.name()));
        }
        return holders;
    }

    private void find(Kind kind, long entry, String detail) {
        if (findings.size() < Verdict.MOST) {
            findings.add(new Finding(kind, judged, entry, detail));
        } else {
            leftOut++;
        }
    }
}
