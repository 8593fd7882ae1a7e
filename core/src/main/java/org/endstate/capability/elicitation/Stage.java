package org.endstate.capability.elicitation;

/** Where a panel stands. Each stage follows the one before it; none comes back. */
public enum Stage {
    /** Commitments of the first round are taken; without sealing, its judgements themselves. */
    OPEN,
    /** The first round is closed; what was committed to is revealed. */
    SEALED,
    /** Nothing more of the first round is taken; the experts see one another's judgements without names. */
    REVEALED,
    /** Judgements of the second round are taken. */
    ROUND2,
    /** Nothing is taken any more. */
    CLOSED
}
