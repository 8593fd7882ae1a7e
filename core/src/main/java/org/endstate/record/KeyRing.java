package org.endstate.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.record.canonical.Reading;

/**
 * The keys that a record's own entries name, add, rotate and revoke. Not thread-safe.
 *
 * <ul>
 *   <li>{@code key-added}: holder, role and key; once for each holder.
 *   <li>{@code key-rotated}: holder and a note of origin, old and new key, signed by both: the old key names its heir.
 *   <li>{@code key-revoked}: holder and a note of origin and key, signed by a valid key of the same holder, or, where
 *       that is lost, by every other holder: nobody alone can silence another.
 * </ul>
 */
final class KeyRing {

    private static final String ROTATION = "endstate key rotation";
    private static final String REVOCATION = "endstate key revocation";

    private final List<KeyTerm> terms = new ArrayList<>();

    List<KeyTerm> terms() {
        return List.copyOf(terms);
    }

    Optional<KeyTerm> find(String name, String keyId) {
        return terms.stream()
                .filter(term ->
                        term.key().name().equals(name) && term.key().id().equals(keyId))
                .findFirst();
    }

    /** Whether an entry is about keys. */
    static boolean concerns(Entry entry) {
        return entry.draft().kind().startsWith("key-");
    }

    /** Takes an entry in; says what is wrong where it is about keys and breaks their rules. */
    Optional<String> accept(String origin, Entry entry) {
        return switch (entry.draft().kind()) {
            case "key-added" -> add(entry);
            case "key-rotated" -> rotate(origin, entry);
            case "key-revoked" -> revoke(origin, entry);
            default -> Optional.empty();
        };
    }

    private Optional<String> add(Entry entry) {
        String holder = entry.bodyText("holder");
        Optional<KeyTerm.Role> role = Stream.of(KeyTerm.Role.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(entry.bodyText("role")))
                .findFirst();
        if (!KeyName.fits(holder) || role.isEmpty()) {
            return Optional.of("expected a holder, and a role of party or secretariat");
        }
        if (terms.stream().anyMatch(term -> term.holder().equals(holder))) {
            return Optional.of(holder + " has a key already; expected its rotation");
        }
        return switch (VerifyingKey.read(entry.bodyText("key"))) {
            case Reading.Refused<VerifyingKey>(int at, String what) -> Optional.of(what);
            case Reading.Complete<VerifyingKey>(VerifyingKey key) -> admit(entry, holder, role.orElseThrow(), key);
        };
    }

    private Optional<String> admit(Entry entry, String holder, KeyTerm.Role role, VerifyingKey key) {
        if (find(key.name(), key.id()).isPresent()) {
            return Optional.of("the key is in use already");
        }
        terms.add(new KeyTerm(holder, role, key, entry.place().seq(), Long.MAX_VALUE));
        return Optional.empty();
    }

    private Optional<String> rotate(String origin, Entry entry) {
        long seq = entry.place().seq();
        return statement(entry, origin, ROTATION, 2)
                .map(statement -> {
                    Optional<KeyTerm> old =
                            valid(entry.bodyText("holder"), statement.keys().getFirst(), seq);
                    VerifyingKey heir = statement.keys().getLast();
                    boolean signed = statement.keys().stream().allMatch(statement::signedBy);
                    if (old.isEmpty() || !signed) {
                        return Optional.of("expected the signatures of the holder's valid key and of the new one");
                    }
                    Optional<String> refused = admit(
                            entry, old.orElseThrow().holder(), old.orElseThrow().role(), heir);
                    if (refused.isEmpty()) {
                        end(old.orElseThrow(), seq);
                    }
                    return refused;
                })
                .orElse(Optional.of("expected a note of rotation: origin, old key, new key, and both signatures"));
    }

    private Optional<String> revoke(String origin, Entry entry) {
        long seq = entry.place().seq();
        String holder = entry.bodyText("holder");
        return statement(entry, origin, REVOCATION, 1)
                .map(statement -> {
                    Optional<KeyTerm> term = valid(holder, statement.keys().getFirst(), seq);
                    if (term.isEmpty()) {
                        return Optional.of("the holder has no such valid key");
                    }
                    if (!mayRevoke(holder, statement, seq)) {
                        return Optional.of("expected the signature of the holder, or of every other holder");
                    }
                    end(term.orElseThrow(), seq);
                    return Optional.<String>empty();
                })
                .orElse(Optional.of("expected a note of revocation: origin, key, and its signatures"));
    }

    private boolean mayRevoke(String holder, Statement statement, long seq) {
        List<String> others = terms.stream()
                .map(KeyTerm::holder)
                .distinct()
                .filter(other -> !other.equals(holder))
                .toList();
        return signed(holder, statement, seq)
                || (!others.isEmpty() && others.stream().allMatch(other -> signed(other, statement, seq)));
    }

    private boolean signed(String holder, Statement statement, long seq) {
        return terms.stream()
                .filter(term -> term.holder().equals(holder) && term.until() >= seq)
                .anyMatch(term -> statement.signedBy(term.key()));
    }

    private Optional<KeyTerm> valid(String holder, VerifyingKey key, long seq) {
        return terms.stream()
                .filter(term -> term.holder().equals(holder) && term.key().equals(key) && term.until() >= seq)
                .findFirst();
    }

    private void end(KeyTerm term, long seq) {
        terms.set(terms.indexOf(term), term.endedBy(seq));
    }

    static SignedNote rotation(String origin, VerifyingKey old, VerifyingKey heir) {
        return new SignedNote(ROTATION + "\n" + origin + "\n" + old.text() + "\n" + heir.text() + "\n", List.of());
    }

    static SignedNote revocation(String origin, VerifyingKey key) {
        return new SignedNote(REVOCATION + "\n" + origin + "\n" + key.text() + "\n", List.of());
    }

    private static Optional<Statement> statement(Entry entry, String origin, String title, int keys) {
        if (!(SignedNote.read(entry.bodyText("note")) instanceof Reading.Complete<SignedNote>(SignedNote note))) {
            return Optional.empty();
        }
        List<String> lines = note.text().lines().toList();
        if (lines.size() != 2 + keys
                || !lines.get(0).equals(title)
                || !lines.get(1).equals(origin)) {
            return Optional.empty();
        }
        List<VerifyingKey> named = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            if (VerifyingKey.read(line) instanceof Reading.Complete<VerifyingKey>(VerifyingKey key)) {
                named.add(key);
            }
        }
        return named.size() == keys ? Optional.of(new Statement(note, named)) : Optional.empty();
    }

    /** A note about keys. */
    private record Statement(SignedNote note, List<VerifyingKey> keys) {

        boolean signedBy(VerifyingKey key) {
            return note.standing(key) == SignedNote.Standing.SIGNED;
        }
    }
}
