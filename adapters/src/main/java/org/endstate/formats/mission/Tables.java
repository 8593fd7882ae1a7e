package org.endstate.formats.mission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.evidence.register.Register;
import org.endstate.formats.yaml.Fields;
import org.endstate.oversight.PastExit;

/**
 * What the files under {@code inputs/} hold.
 *
 * @param events empty where the folder has no events, or none that can be read
 * @param requirements inputs/requirements.yaml as known on the planning date; empty where there is none
 * @param exits the mission's own reference class, or the built-in one
 * @param actuals reports of what really happened, known on the planning date or later
 * @param register all of inputs/accounts.yaml, also what came after the planning date; empty where there is none
 * @param present paths of the files that the folder has, readable or not
 */
record Tables(
        Optional<EventCounts> events,
        CapabilityTables capability,
        Optional<Fields> requirements,
        List<EvidenceIssue> issues,
        List<PastExit> exits,
        List<ActualsReader.Row> actuals,
        Register register,
        Set<String> present) {

    static final String EVENTS = "inputs/events.csv";
    static final String JUDGEMENTS = "inputs/judgements.csv";
    static final String FORECASTS = "inputs/forecasts.csv";
    static final String PAST_EXITS = "inputs/past-exits.csv";
    static final String ACTUALS = "inputs/actuals.csv";
    static final List<String> NAMES = List.of(
            "events.csv",
            "judgements.csv",
            "forecasts.csv",
            "past-exits.csv",
            "actuals.csv",
            "framework.yaml",
            "evidence.yaml",
            "elicitation.yaml",
            "requirements.yaml",
            "accounts.yaml",
            "publication.yaml",
            "duplicates.yaml");

    Tables {
        present = Set.copyOf(present);
        issues = List.copyOf(issues);
        exits = List.copyOf(exits);
        actuals = List.copyOf(actuals);
    }
}
