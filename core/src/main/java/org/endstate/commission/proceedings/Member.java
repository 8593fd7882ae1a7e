package org.endstate.commission.proceedings;

import org.endstate.record.VerifyingKey;

/**
 * A person or office named by the charter. Its name is that of its key.
 *
 * @param party the party it acts for; empty for those who act for none
 * @param group the working group of an expert; empty for all others
 */
public record Member(VerifyingKey key, Role role, String party, String group) {

    public Member {
        boolean ofParty = role == Role.CO_CHAIR || role == Role.EXPERT;
        if (ofParty == party.isEmpty()) {
            throw new UnfitCharter(new UnfitCharter.PartyOfRole(key.name(), role, party));
        }
        if ((role == Role.EXPERT) == group.isEmpty()) {
            throw new UnfitCharter(new UnfitCharter.GroupOfRole(key.name(), role, group));
        }
    }

    /** The name under which it signs. */
    public String name() {
        return key.name();
    }
}
