package org.endstate.record;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.endstate.provenance.Commitment;
import org.endstate.provenance.ContentHash;
import org.endstate.record.canonical.CanonicalJson;
import org.endstate.record.canonical.JsonValue;
import org.endstate.record.canonical.JsonValue.Members;
import org.endstate.record.canonical.JsonValue.Text;

/**
 * A member of a body that is put down without being shown: in its place stands {@code {"withheld": HASH}}, the
 * commitment to its canonical bytes under a secret salt. Whoever is given value and salt can check that this is what
 * was put down; nobody can find the value by trying.
 */
public final class Withheld {

    private static final String NAME = "withheld";

    private Withheld() {}

    /** The body with this member withheld under a salt of 32 secret random bytes. */
    public static Members withhold(Members body, String member, byte[] salt) {
        JsonValue value = body.values().get(member);
        if (value == null) {
            throw new IllegalArgumentException("The body has no member [" + member + "] to withhold.");
        }
        Commitment promise = Commitment.to(CanonicalJson.bytes(value), salt);
        return body.with(member, Members.ofTexts(NAME, promise.hash().hex()));
    }

    /** Whether this value under this salt is what the body withholds at this member. */
    public static boolean opens(Members body, String member, JsonValue value, byte[] salt) {
        return promise(body, member)
                .filter(promise -> promise.opens(CanonicalJson.bytes(value), salt))
                .isPresent();
    }

    private static Optional<Commitment> promise(Members body, String member) {
        SortedMap<String, JsonValue> held =
                body.values().get(member) instanceof Members(var members) ? members : new TreeMap<>();
        return held.size() == 1 && held.get(NAME) instanceof Text(String hash) && hash.matches("[0-9a-f]{64}")
                ? Optional.of(new Commitment(new ContentHash(hash)))
                : Optional.empty();
    }
}
