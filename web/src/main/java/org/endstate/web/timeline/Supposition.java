package org.endstate.web.timeline;

import java.util.Optional;
import org.endstate.commission.Comparison;
import org.endstate.commission.Moves;
import org.endstate.web.account.Role;
import org.endstate.web.account.SignedIn;

/**
 * What somebody moved in a mission to see what would follow, kept for them.
 *
 * @param shared whether everybody may read it
 */
record Supposition(String id, Author author, Question question, Answer answer, boolean shared) {

    /**
     * Who asks.
     *
     * @param account id of the account
     * @param party id of the party; empty where the role belongs to none
     * @param made when, in ISO form
     */
    record Author(String account, Role role, String party, String made) {}

    /**
     * What is asked.
     *
     * @param name that its author gave it; empty where they gave none
     */
    record Question(String mission, String name, Moves moves) {}

    /**
     * What was found.
     *
     * @param run the hash of what it is made from
     * @param found empty while it is not, or where another version of the program found it
     */
    record Answer(String run, Optional<Comparison> found) {}

    /** Whether it belongs to whoever is signed in, and to nobody else. */
    boolean isOf(SignedIn who) {
        return author.account().equals(who.account().id());
    }

    boolean isReadBy(SignedIn who) {
        return shared || isOf(who);
    }
}
