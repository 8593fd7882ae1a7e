package org.endstate.evidence.register;

/** What can be put down in the register. Each has an id that is never used twice, across all kinds. */
public sealed interface RegisterEntry
        permits Document, Question, Event, Account, Assessment, Complaint, Response, Impact, StatusChange {

    /** Its id. */
    String id();

    /** What it is. */
    default Kind entryKind() {
        return switch (this) {
            case Document d -> Kind.DOCUMENT;
            case Question q -> Kind.QUESTION;
            case Event e -> Kind.EVENT;
            case Account a -> Kind.ACCOUNT;
            case Assessment a -> Kind.ASSESSMENT;
            case Complaint c -> Kind.COMPLAINT;
            case Response r -> Kind.RESPONSE;
            case Impact i -> Kind.IMPACT;
            case StatusChange s -> Kind.STATUS;
        };
    }

    /** Kinds of entries. */
    enum Kind {
        DOCUMENT,
        QUESTION,
        EVENT,
        ACCOUNT,
        ASSESSMENT,
        COMPLAINT,
        RESPONSE,
        IMPACT,
        STATUS
    }
}
