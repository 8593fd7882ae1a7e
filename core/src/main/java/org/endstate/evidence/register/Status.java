package org.endstate.evidence.register;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an event or a complaint stands. Nothing is final: what is closed may be put under inquiry again, and the former
 * statuses stay in the register. After the practice of CTSAMVM in South Sudan (research/domain.md E.1, E.2).
 */
public enum Status {
    REPORTED,
    LOGGED,
    UNDER_INQUIRY,
    ACCESS_REFUSED,
    SUSPENDED,
    AWAITING_APPROVAL,
    VERIFIED,
    NOT_VERIFIED,
    UNDETERMINED,
    AGREED,
    NOTED,
    DISPUTED,
    ACTION,
    CLOSED;

    private static final Set<Status> BLOCKED = EnumSet.of(ACCESS_REFUSED, SUSPENDED, AWAITING_APPROVAL);
    private static final Set<Status> FOUND = EnumSet.of(VERIFIED, NOT_VERIFIED, UNDETERMINED);
    private static final Set<Status> TABLED = EnumSet.of(AGREED, NOTED, DISPUTED);

    /** What may come next. */
    public Set<Status> next() {
        return switch (this) {
            case REPORTED -> EnumSet.of(LOGGED);
            case LOGGED -> EnumSet.of(UNDER_INQUIRY, CLOSED);
            case UNDER_INQUIRY -> with(FOUND, BLOCKED);
            case ACCESS_REFUSED, SUSPENDED, AWAITING_APPROVAL ->
                with(BLOCKED, EnumSet.of(UNDER_INQUIRY, UNDETERMINED), this);
            case VERIFIED, NOT_VERIFIED, UNDETERMINED -> with(TABLED, EnumSet.of(UNDER_INQUIRY));
            case AGREED, NOTED, DISPUTED -> with(EnumSet.of(ACTION, CLOSED), EnumSet.of(UNDER_INQUIRY));
            case ACTION -> EnumSet.of(CLOSED, UNDER_INQUIRY);
            case CLOSED -> EnumSet.of(UNDER_INQUIRY);
        };
    }

    /** Whether an inquiry into it came to an end, so that to inquire again is to reopen it. */
    public boolean isFound() {
        return compareTo(VERIFIED) >= 0;
    }

    private static Set<Status> with(Set<Status> some, Set<Status> more, Status... without) {
        Set<Status> all = EnumSet.copyOf(some);
        all.addAll(more);
        all.removeAll(Set.of(without));
        return all;
    }
}
