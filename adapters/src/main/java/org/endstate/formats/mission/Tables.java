package org.endstate.formats.mission;

import java.util.List;
import java.util.Optional;
import org.endstate.capability.Judgement;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.oversight.PastExit;

/**
 * What the tables of a mission folder hold.
 *
 * @param events empty where the folder has no events
 */
record Tables(Optional<EventCounts> events, List<Judgement> judgements, List<EvidenceIssue> issues, List<PastExit> exits) {

    static final String EVENTS = "inputs/events.csv";
    static final String JUDGEMENTS = "inputs/judgements.csv";
    static final String PAST_EXITS = "inputs/past-exits.csv";
    static final List<String> NAMES = List.of("events.csv", "judgements.csv", "past-exits.csv");

    Tables {
        judgements = List.copyOf(judgements);
        issues = List.copyOf(issues);
        exits = List.copyOf(exits);
    }
}
