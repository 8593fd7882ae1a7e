package org.endstate.commission.proceedings;

/** What a member does. The first five make something new; the others move an item that is on the record. */
public enum Verb {
    CONVENE,
    ATTEND,
    MINUTE,
    SUBMIT,
    TABLE,
    /** Puts another wording beside the tabled one: the text is open until a new one replaces it. */
    BRACKET,
    /** Agrees, subject to the word of one's own authorities. */
    AGREE_AD_REFERENDUM,
    AGREE,
    RESERVE,
    OBJECT,
    /** Takes back one's own reservation and objection. */
    LIFT,
    NOTE,
    DISPUTE,
    /** Begins a silence procedure: who does not speak until its deadline agrees. */
    SILENCE,
    /** Puts down that a silence procedure ended without a word. */
    CLOSE_SILENCE,
    ESCALATE,
    /** Withdraws what one's own party tabled. */
    LAPSE,
    /** Puts down that one has seen it. */
    SEE
}
