package org.endstate.web.account;

import org.endstate.evidence.register.Audience;

/** What a person is in the commission, which decides what they may do. */
public enum Role {
    /** Keeps the workbench running; sees accounts and the trail, and no draft of a party. */
    ADMINISTRATOR,
    CO_CHAIR,
    EXPERT,
    SECRETARIAT,
    /** Reads what both parties have put on the table. */
    OBSERVER,
    /** Reads everything on the record, and the trail. */
    AUDITOR;

    /** Whether a person of this role belongs to a party. */
    public boolean ofParty() {
        return this == CO_CHAIR || this == EXPERT;
    }

    /** Whether it may have plans made. */
    public boolean plans() {
        return ofParty() || this == SECRETARIAT;
    }

    /** Whether it manages accounts. */
    public boolean manages() {
        return this == ADMINISTRATOR;
    }

    /** Whether it may read the trail of who did what. */
    public boolean audits() {
        return this == ADMINISTRATOR || this == AUDITOR;
    }

    /** As which audience it reads the register: an administrator is not of the commission. */
    public Audience audience() {
        return switch (this) {
            case CO_CHAIR, EXPERT, SECRETARIAT, AUDITOR -> Audience.COMMISSION;
            case OBSERVER -> Audience.PARTIES;
            case ADMINISTRATOR -> Audience.PUBLIC;
        };
    }
}
