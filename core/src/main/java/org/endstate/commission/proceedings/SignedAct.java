package org.endstate.commission.proceedings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.endstate.record.Draft;
import org.endstate.record.SigningKey;
import org.endstate.record.VerifyingKey;
import org.endstate.record.canonical.CanonicalJson;
import org.endstate.record.canonical.JsonValue;
import org.endstate.record.canonical.JsonValue.Members;
import org.endstate.record.canonical.JsonValue.Text;

/**
 * An act in an entry of the record. The actor signs record, id, name, time and act together, so that the act is worth
 * nothing in another record, under another id or at another time.
 */
public final class SignedAct {

    static final String KIND = "act";

    private SignedAct() {}

    /** The same act at the same moment has the same id, so that sent again after a lost answer it is put down once. */
    public static Draft of(String origin, Instant time, Act act, SigningKey key) {
        return signed(UnsignedAct.of(origin, time, act, key.verifyingKey().name()), key);
    }

    /** The entry by which the holder of this key does this. */
    public static Draft of(String origin, String id, Instant time, Act act, SigningKey key) {
        return signed(UnsignedAct.of(origin, id, time, act, key.verifyingKey().name()), key);
    }

    private static Draft signed(UnsignedAct act, SigningKey key) {
        return act.signed(key.sign(act.message().getBytes(UTF_8)));
    }

    /** What an entry says that somebody does; empty where the entry is no act. */
    public static Optional<Act> act(Draft draft) {
        return draft.kind().equals(KIND) ? ActJson.read(draft.body().values().get("act")) : Optional.empty();
    }

    static boolean signedBy(VerifyingKey key, String origin, Draft draft) {
        if (!(draft.body().values().get("signature") instanceof Text(String signature))) {
            return false;
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(signature);
            return bytes.length == 64 && key.verifies(message(origin, draft).getBytes(UTF_8), bytes);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static String message(String origin, Draft draft) {
        Members named = Members.ofTexts(
                "author", draft.author(),
                "id", draft.id(),
                "origin", origin,
                "time", draft.time().toString());
        JsonValue act = draft.body().values().get("act");
        return CanonicalJson.text(act == null ? named : named.with("act", act));
    }
}
