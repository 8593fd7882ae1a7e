package org.endstate.formats.mission;

import org.endstate.capability.elicitation.Refusal;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;

/** Says in words why a panel refuses what an expert gave. */
final class RefusalWords {

    private RefusalWords() {}

    static Flaw flaw(Place at, String expert, Refusal reason, Fields panel) {
        String who = "expert " + Quoted.of(expert);
        return switch (reason) {
            case Refusal.NotNow notNow -> notNow(at, who, notNow, panel);
            case Refusal.UnknownExpert unknown ->
                Flaw.of(at, "no " + who, "one of the experts in " + CapabilityReading.ELICITATION);
            case Refusal.OtherParty(String party) ->
                Flaw.of(at, who + " judges for another party", "the party that sent the expert, " + Quoted.of(party));
            case Refusal.OtherFramework(int framework) ->
                Flaw.of(at, who + " judges by another version of the framework", "version " + framework);
            case Refusal.OtherDay(var asOf) -> Flaw.of(at, who + " judges another day", asOf.toString());
            case Refusal.OtherRound(int round) -> Flaw.of(at, who + " judges in the wrong round", "round " + round);
            case Refusal.Again() -> Flaw.of(at, who + " has given this already", "one in each round");
            case Refusal.NotCommitted() ->
                Flaw.of(
                        at,
                        who + " has committed to no judgement of this in the first round",
                        "a commitment in " + CapabilityReading.ELICITATION);
            case Refusal.NotAsCommitted() ->
                Flaw.of(
                        at,
                        "this is not the judgement that " + who + " committed to",
                        "the same numbers, reason, evidence and enablers under the same salt");
        };
    }

    private static Flaw notNow(Place at, String who, Refusal.NotNow reason, Fields panel) {
        return switch (reason.stage()) {
            case OPEN -> Flaw.of(at, who + " commits in a panel that is not sealed", "no commitments");
            case SEALED, REVEALED ->
                Flaw.of(
                        at,
                        who + " gave this while no round was open",
                        "round 1 up to " + panel.getDate("sealed") + ", round 2 after it up to "
                                + panel.getDate("closed"));
            case ROUND2, CLOSED ->
                Flaw.of(at, who + " gave this after the round closed", "round 2 up to " + panel.getDate("closed"));
        };
    }
}
