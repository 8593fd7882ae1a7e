package org.endstate.formats.mission;

import java.util.List;
import java.util.Optional;
import org.endstate.capability.DatedForecast;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.formats.yaml.Fields;

/**
 * What the files of working group 3 hold.
 *
 * @param frameworks the versions in force up to the planning date; empty where the mission's own cannot be read
 * @param ownFramework whether the mission brings its own
 * @param evidence the evidence file as known on the planning date
 * @param forecasts the experts' own, made up to the planning date
 */
record CapabilityTables(
        Optional<FrameworkHistory> frameworks,
        boolean ownFramework,
        Optional<Fields> evidence,
        JudgementReader.Judgements judgements,
        List<DatedForecast> forecasts,
        List<EvidenceIssue> issues) {

    CapabilityTables {
        forecasts = List.copyOf(forecasts);
        issues = List.copyOf(issues);
    }
}
