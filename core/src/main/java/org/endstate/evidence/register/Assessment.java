package org.endstate.evidence.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a body finds of an event. Who did it, and how sure the body is, are two axes.
 *
 * @param method how it was found out
 * @param supersedes id of the assessment in whose place it stands; that one stays in the register
 */
public record Assessment(
        String id,
        String event,
        Body body,
        String method,
        Finding finding,
        List<String> dissent,
        Optional<String> supersedes)
        implements RegisterEntry {

    public Assessment {
        dissent = List.copyOf(dissent);
    }

    /** Who assesses, and the day up to which it knew. */
    public record Body(String name, LocalDate asOf) {}

    /** What was found. */
    public record Finding(Attribution attribution, Optional<String> actor, Confidence confidence) {
        public Finding {
            boolean names = attribution != Attribution.UNATTRIBUTED && attribution != Attribution.DISPUTED;
            if (names != actor.isPresent()) {
                throw new IllegalArgumentException("A finding [" + attribution + "] "
                        + (names ? "names no actor." : "names an actor.")
                        + "\nMaybe the attribution is another.");
            }
        }
    }

    /** Who says who did it. */
    public enum Attribution {
        CLAIMED_BY_ACTOR,
        ATTRIBUTED_BY_PARTY,
        ATTRIBUTED_BY_BODY,
        UNATTRIBUTED,
        DISPUTED
    }

    /** How sure the body is; no probability. */
    public enum Confidence {
        HIGH,
        MODERATE,
        LOW,
        NOT_ASSESSED
    }
}
