package org.endstate.web.timeline;

import java.util.Optional;
import org.endstate.web.account.SignedIn;

/**
 * A party's proposal: a draft of the party alone, until it is put on the table.
 *
 * @param party whose it is
 * @param run the hash of what its check is made from
 * @param found what the check found; empty while it is not done
 * @param tabled when it was put on the table, in ISO form; empty while it is a draft
 */
record Tabling(Key key, String party, Draft draft, String run, Optional<Draft.Checked> found, Optional<String> tabled) {

    /** Which one. */
    record Key(String mission, String id) {}

    /** Whether it belongs to the party of whoever is signed in. */
    boolean isOf(SignedIn who) {
        return who.person().role().ofParty() && party.equals(who.person().party());
    }

    boolean isReadBy(SignedIn who) {
        return tabled.isPresent() || isOf(who);
    }
}
