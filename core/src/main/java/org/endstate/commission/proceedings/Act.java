package org.endstate.commission.proceedings;

import java.util.List;
import org.endstate.evidence.register.RegisterEntry;

/** What a person does in the commission. */
public sealed interface Act {

    /** Gives the commission its charter, for both co-chairs to agree. */
    record Constitute(Charter charter) implements Act {}

    /** Calls a session. */
    record Convene(String session, List<String> agenda) implements Act {
        public Convene {
            agenda = List.copyOf(agenda);
        }
    }

    /** Says who is present. */
    record Attend(String session, List<String> present) implements Act {
        public Attend {
            present = List.copyOf(present);
        }
    }

    /** Puts the minutes down and ends the session. */
    record Minute(String session, String minutes) implements Act {}

    /** Submits what a working group found, or tables a text, decision or timeline. */
    record Put(Proposal proposal) implements Act {}

    /**
     * Moves an item.
     *
     * @param text hash of the item as the actor read it: {@link Item#text}
     * @param remark wording, reason or reservation; empty where none is needed
     */
    record Move(Verb verb, String item, String text, String remark) implements Act {}

    /** Puts something down in the register of evidence. */
    record Register(RegisterEntry entry) implements Act {}
}
