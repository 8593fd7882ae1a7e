package org.endstate.web.evidence;

/** What a side has decided on a candidate. */
public enum Decision {
    ACCEPTED,
    REJECTED
}
