package org.endstate.commission;

import java.util.List;
import java.util.stream.Stream;
import org.endstate.capability.FunctionOutlook;
import org.endstate.condition.GateOutlook;
import org.endstate.oversight.MixedDates;
import org.endstate.oversight.ReferenceClass;
import org.endstate.provenance.Derived;
import org.endstate.provenance.RunStamp;
import org.endstate.threat.ThreatOutlook;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.ProposalForecast;
import org.endstate.timeline.TimelinePlanner;

/**
 * Everything a planning run found: the three assessments, the gates, the timeline, the parties' proposals, and the
 * outside view.
 */
public record PlanResult(
        Dossier dossier,
        RunStamp stamp,
        Assessments assessments,
        TimelinePlanner.Timeline timeline,
        List<ProposalForecast> proposals,
        List<ReferenceClass> outside) {

    public PlanResult {
        proposals = List.copyOf(proposals);
        outside = List.copyOf(outside);
    }

    /** The same result for the mission as it was stated, where the plan is one of what is left of it. */
    public PlanResult statedAs(Dossier whole) {
        return new PlanResult(whole, stamp, assessments, timeline, proposals, outside);
    }

    /** Dates with the outside view mixed in; none where the commission gave it no weight. */
    public List<MixedDates> mixed() {
        return new OutsideMix(this).all();
    }

    public List<OptionForecast> options() {
        return timeline.options();
    }

    /** The options and, after them, how the parties' proposals go. */
    public List<OptionForecast> candidates() {
        return Stream.concat(options().stream(), proposals.stream().map(ProposalForecast::forecast))
                .toList();
    }

    /** What the working groups submit, each with its method. */
    public record Assessments(
            Derived<ThreatOutlook> threat,
            Derived<List<FunctionOutlook>> capability,
            Derived<List<GateOutlook>> gates) {}
}
