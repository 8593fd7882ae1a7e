package org.endstate.commission.proceedings;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import org.endstate.provenance.ContentHash;
import org.endstate.record.Draft;
import org.endstate.record.KeyName;
import org.endstate.record.canonical.CanonicalJson;
import org.endstate.record.canonical.JsonValue;
import org.endstate.record.canonical.JsonValue.Members;
import org.endstate.record.canonical.JsonValue.Text;
import org.endstate.record.canonical.Reading;

/**
 * An act before its actor has signed it: the actor signs {@link #message} wherever its key is, and brings the
 * signature.
 *
 * @param draft the entry without its signature
 */
public record UnsignedAct(String origin, Draft draft) {

    private static final int ID_LENGTH = 16;

    /** The same act at the same moment has the same id, so that sent again after a lost answer it is put down once. */
    public static UnsignedAct of(String origin, Instant time, Act act, String author) {
        Members told = Members.ofTexts("author", author, "origin", origin, "time", time.toString())
                .with("act", ActJson.write(act));
        String hash = ContentHash.of(CanonicalJson.bytes(told)).hex();
        return of(origin, SignedAct.KIND + "-" + hash.substring(0, ID_LENGTH), time, act, author);
    }

    static UnsignedAct of(String origin, String id, Instant time, Act act, String author) {
        Members body = Members.ofTexts().with("act", ActJson.write(act));
        return new UnsignedAct(origin, new Draft(id, author, SignedAct.KIND, time, body));
    }

    /** What is done. */
    public Act act() {
        return SignedAct.act(draft).orElseThrow();
    }

    /** What is signed, as canonical JSON: record, id, name, time and act together. */
    public String message() {
        return SignedAct.message(origin, draft);
    }

    /** Reads what {@link #message} writes; empty for any other text. */
    public static Optional<UnsignedAct> read(String message) {
        if (!(CanonicalJson.readCanonical(message) instanceof Reading.Complete<JsonValue>(Members members))) {
            return Optional.empty();
        }
        Optional<Act> act = ActJson.read(members.values().get("act"));
        try {
            Instant time = Instant.parse(text(members, "time"));
            String author = text(members, "author");
            String id = text(members, "id");
            boolean named = KeyName.fits(author) && KeyName.fits(id) && time.getNano() == 0;
            return act.filter(done -> named)
                    .map(done -> of(text(members, "origin"), id, time, done, author))
                    .filter(read -> read.message().equals(message));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String text(Members members, String name) {
        return members.values().get(name) instanceof Text(String text) ? text : "";
    }

    /** The entry with the actor's signature; whether it holds is seen when it is put down. */
    public Draft signed(byte[] signature) {
        Members body =
                draft.body().with("signature", new Text(Base64.getEncoder().encodeToString(signature)));
        return new Draft(draft.id(), draft.author(), draft.kind(), draft.time(), body);
    }
}
