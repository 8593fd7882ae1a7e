package org.endstate.web.evidence;

import java.util.Optional;
import org.endstate.web.account.Person;
import org.endstate.web.account.Role;

/**
 * Whose drafts and documents these are: a party's, or the secretariat's. Nobody else sees them.
 *
 * @param key by which they are kept
 */
record Owner(String key) {

    /** On whose side this person works; empty for those who prepare nothing. */
    static Optional<Owner> of(Person person) {
        if (person.role().ofParty()) {
            return Optional.of(new Owner("party " + person.party()));
        }
        return person.role() == Role.SECRETARIAT ? Optional.of(new Owner("secretariat")) : Optional.empty();
    }
}
