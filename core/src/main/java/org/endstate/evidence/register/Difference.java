package org.endstate.evidence.register;

/** Something in which two accounts of one question differ. It says that they do, and never which is right. */
public sealed interface Difference {

    /** The earlier account. */
    Account one();

    /** The later account. */
    Account other();

    /** Numbers of the same unit that cannot both hold at one time. */
    record Numbers(Account one, Account other) implements Difference {}

    /** Figures that count different things, and so cannot be held against each other. */
    record Units(Account one, Account other) implements Difference {}

    /** Days that cannot both be right. */
    record Dates(Account one, Account other) implements Difference {}

    /** Days that can both be right, but one makes them depend on conditions and the other does not. */
    record Conditions(Account one, Account other) implements Difference {}

    /** One says it is so, the other that it is not. */
    record Negation(Account one, Account other) implements Difference {}

    /** Two positions. */
    record Positions(Account one, Account other) implements Difference {}

    /** One answers; the other said nothing of it. */
    record Unanswered(Account one, Account other) implements Difference {}

    /** One speaker, or two who speak for one party, first said one thing and then another. */
    record Changed(Account one, Account other) implements Difference {}
}
