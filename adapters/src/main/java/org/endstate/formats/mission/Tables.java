package org.endstate.formats.mission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.endstate.capability.Judgement;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.oversight.PastExit;

/**
 * What the tables of a mission folder hold.
 *
 * @param events empty where the folder has no events, or none that can be read
 * @param exits the mission's own reference class, or the built-in one
 * @param present paths of the tables that the folder has, readable or not
 */
record Tables(
        Optional<EventCounts> events,
        Judgements judgements,
        List<EvidenceIssue> issues,
        List<PastExit> exits,
        Set<String> present) {

    static final String EVENTS = "inputs/events.csv";
    static final String JUDGEMENTS = "inputs/judgements.csv";
    static final String PAST_EXITS = "inputs/past-exits.csv";
    static final List<String> NAMES = List.of("events.csv", "judgements.csv", "past-exits.csv");

    Tables {
        present = Set.copyOf(present);
        issues = List.copyOf(issues);
        exits = List.copyOf(exits);
    }

    /**
     * The judgements up to the planning date.
     *
     * @param functions ids of the functions that have a judgement up to the planning date, right or wrong; empty if
     *     nobody can tell
     */
    record Judgements(List<Judgement> all, Optional<Set<String>> functions) {
        static final Judgements UNKNOWN = new Judgements(List.of(), Optional.empty());
        static final Judgements NONE = new Judgements(List.of(), Optional.of(Set.of()));

        Judgements {
            all = List.copyOf(all);
            functions = functions.map(Set::copyOf);
        }
    }
}
