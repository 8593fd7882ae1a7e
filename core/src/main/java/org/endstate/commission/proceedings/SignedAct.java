package org.endstate.commission.proceedings;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.endstate.provenance.ContentHash;
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

    private static final int ID_LENGTH = 16;

    private SignedAct() {}

    /** The same act at the same moment has the same id, so that sent again after a lost answer it is put down once. */
    public static Draft of(String origin, Instant time, Act act, SigningKey key) {
        Members told = Members.ofTexts("author", key.verifyingKey().name(), "origin", origin, "time", time.toString())
                .with("act", ActJson.write(act));
        String hash = ContentHash.of(CanonicalJson.bytes(told)).hex();
        return of(origin, KIND + "-" + hash.substring(0, ID_LENGTH), time, act, key);
    }

    /** The entry by which the holder of this key does this. */
    public static Draft of(String origin, String id, Instant time, Act act, SigningKey key) {
        String name = key.verifyingKey().name();
        Members body = Members.ofTexts().with("act", ActJson.write(act));
        byte[] message = message(origin, new Draft(id, name, KIND, time, body));
        String signature = Base64.getEncoder().encodeToString(key.sign(message));
        return new Draft(id, name, KIND, time, body.with("signature", new Text(signature)));
    }

    static Optional<Act> act(Draft draft) {
        return ActJson.read(draft.body().values().get("act"));
    }

    static boolean signedBy(VerifyingKey key, String origin, Draft draft) {
        if (!(draft.body().values().get("signature") instanceof Text(String signature))) {
            return false;
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(signature);
            return bytes.length == 64 && key.verifies(message(origin, draft), bytes);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] message(String origin, Draft draft) {
        Members named = Members.ofTexts(
                "author", draft.author(),
                "id", draft.id(),
                "origin", origin,
                "time", draft.time().toString());
        JsonValue act = draft.body().values().get("act");
        return CanonicalJson.bytes(act == null ? named : named.with("act", act));
    }
}
