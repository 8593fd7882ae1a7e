package org.endstate.record;

import java.time.Instant;
import java.util.Locale;
import org.endstate.record.canonical.JsonValue.Members;

/** The entries by which keys enter a record, follow one another and end. */
public final class KeyDrafts {

    private KeyDrafts() {}

    /** Names the first key of a holder. */
    public static Draft added(String id, String holder, KeyTerm.Role role, VerifyingKey key, Instant time) {
        Members body =
                Members.ofTexts("holder", holder, "role", role.name().toLowerCase(Locale.ROOT), "key", key.text());
        return new Draft(id, holder, "key-added", time, body);
    }

    /** What the old and the new key of a holder have to sign. */
    public static SignedNote rotation(String origin, VerifyingKey old, VerifyingKey heir) {
        return KeyRing.rotation(origin, old, heir);
    }

    /** What the holder, or every other holder, has to sign so that a key ends. */
    public static SignedNote revocation(String origin, VerifyingKey key) {
        return KeyRing.revocation(origin, key);
    }

    /** Puts a signed rotation down. */
    public static Draft rotated(String id, String holder, SignedNote rotation, Instant time) {
        return new Draft(id, holder, "key-rotated", time, note(holder, rotation));
    }

    /** Puts a signed revocation down. */
    public static Draft revoked(String id, String author, String holder, SignedNote revocation, Instant time) {
        return new Draft(id, author, "key-revoked", time, note(holder, revocation));
    }

    private static Members note(String holder, SignedNote note) {
        return Members.ofTexts("holder", holder, "note", note.note());
    }
}
