package org.endstate.web.account;

/** What came of a guess of a password or a code. */
public enum Guess {
    RIGHT,
    WRONG,
    /** Wrong too often; guesses are not looked at for a while. */
    TOO_MANY
}
