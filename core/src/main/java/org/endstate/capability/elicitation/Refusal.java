package org.endstate.capability.elicitation;

import java.time.LocalDate;

/** Why something an expert gave is not taken. */
public sealed interface Refusal {

    /** What was given has no place at this stage: the round is closed, or not open yet. */
    record NotNow(Stage stage) implements Refusal {}

    /** The panel has no such expert. */
    record UnknownExpert(String alias) implements Refusal {}

    /** The expert was sent by another party. */
    record OtherParty(String party) implements Refusal {}

    /** The panel judges by another version of the framework. */
    record OtherFramework(int framework) implements Refusal {}

    /** The panel speaks of another day. */
    record OtherDay(LocalDate asOf) implements Refusal {}

    /** The judgement belongs to the other round. */
    record OtherRound(int round) implements Refusal {}

    /** The expert has given this already; a judgement is not replaced within a round. */
    record Again() implements Refusal {}

    /** The expert has committed to nothing. */
    record NotCommitted() implements Refusal {}

    /** What is shown is not what was committed to. */
    record NotAsCommitted() implements Refusal {}
}
