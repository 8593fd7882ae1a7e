package org.endstate.commission.proceedings;

import java.util.List;

/**
 * A meeting of the commission.
 *
 * @param entry place of the entry that called it
 * @param present names of the members who attend
 * @param minutes empty while it goes on
 */
public record Session(String id, long entry, List<String> agenda, List<String> present, String minutes) {
    public Session {
        agenda = List.copyOf(agenda);
        present = List.copyOf(present);
    }

    /** Whether enough members of every party attend, and it has not ended. */
    boolean decides(Charter charter) {
        return minutes.isEmpty()
                && charter.parties().stream()
                        .allMatch(party -> charter.members().stream()
                                        .filter(member -> member.party().equals(party))
                                        .filter(member -> present.contains(member.name()))
                                        .count()
                                >= charter.terms().quorum());
    }
}
