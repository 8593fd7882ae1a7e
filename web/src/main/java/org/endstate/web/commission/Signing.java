package org.endstate.web.commission;

import java.util.Optional;
import org.endstate.commission.proceedings.Act;
import org.endstate.commission.proceedings.Refusal;
import org.endstate.commission.proceedings.UnsignedAct;
import org.endstate.record.VerifyingKey;
import org.endstate.web.account.PublicKeys;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.springframework.stereotype.Component;

/** From a wish to an entry of the record: an act is prepared here, signed in its actor's browser, and put down. */
@Component
public class Signing {

    private final Commissions commissions;
    private final Prepared prepared;
    private final PublicKeys keys;
    private final Trail trail;

    Signing(Commissions commissions, Prepared prepared, PublicKeys keys, Trail trail) {
        this.commissions = commissions;
        this.prepared = prepared;
        this.keys = keys;
        this.trail = trail;
    }

    /** What came of preparing. */
    public sealed interface Outcome {

        /** It waits for its signature. */
        record Waits(String id) implements Outcome {}

        /** A rule forbids it. */
        record Refused(Refusal why) implements Outcome {}

        /** Who wants it has no key yet. */
        record NoKey() implements Outcome {}
    }

    /** Prepares an act of who is signed in, for signing. */
    public Outcome prepare(SignedIn who, String mission, Act act, String address) {
        Optional<VerifyingKey> key = keys.of(who.account().id());
        if (key.isEmpty()) {
            return new Outcome.NoKey();
        }
        UnsignedAct unsigned = commissions.of(mission).unsigned(act, key.get().name());
        Optional<Refusal> refusal = commissions.of(mission).look(now -> now.against(unsigned));
        if (refusal.isPresent()) {
            trail.note(who.getName(), Trail.Deed.ACT_REFUSED, mission + ": " + refusal.get(), address);
            return new Outcome.Refused(refusal.get());
        }
        return new Outcome.Waits(
                prepared.keep(new Prepared.Of(mission, who.account().id()), unsigned));
    }

    Optional<UnsignedAct> find(SignedIn who, String mission, String id) {
        return prepared.find(new Prepared.Of(mission, who.account().id()), id);
    }

    /** Puts a prepared act down with its signature. */
    Commission.Put put(SignedIn who, String mission, UnsignedAct act, byte[] signature, String address) {
        Commission.Put put = commissions.of(mission).put(act.signed(signature));
        switch (put) {
            case Commission.Put.Done(long entry) ->
                trail.note(who.getName(), Trail.Deed.ACT_SIGNED, mission + " #" + entry, address);
            case Commission.Put.Refused(Refusal why) ->
                trail.note(who.getName(), Trail.Deed.ACT_REFUSED, mission + ": " + why, address);
            case Commission.Put.Late late -> {}
        }
        return put;
    }
}
