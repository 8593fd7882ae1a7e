package org.endstate.evidence.register;

/** Why an entry may not be put down in the register as it stands. */
public sealed interface Objection {

    /** Its id is in the register already: nothing is ever put in another's place. */
    record IdTaken(String id) implements Objection {}

    /** It speaks of an entry of this kind that is not there. */
    record Missing(RegisterEntry.Kind kind, String id) implements Objection {}

    /** It changes the status of what is neither an event nor a complaint. */
    record NoSubject(String id) implements Objection {}

    /** What it changes cannot go from the one status to the other. */
    record CannotBecome(String subject, Status now, Status to) implements Objection {}
}
