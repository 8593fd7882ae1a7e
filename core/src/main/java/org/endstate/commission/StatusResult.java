package org.endstate.commission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.condition.GateOutlook;
import org.endstate.oversight.Actual;
import org.endstate.oversight.Alarm;
import org.endstate.oversight.EarnedProgress;
import org.endstate.oversight.PostHandoverCheck;
import org.endstate.provenance.RunStamp;
import org.endstate.timeline.DateBand;
import org.endstate.timeline.HappenedSlip.UnitSlip;
import org.endstate.timeline.OptionId;

/**
 * Where the mission stands on a day, held against the last session: what has changed, what is at risk, and what must be
 * decided.
 *
 * @param dossier as known on the day
 * @param since the day of the last session; empty where there was none
 * @param decisions what waits for the commission
 */
public record StatusResult(
        Dossier dossier,
        RunStamp stamp,
        Optional<LocalDate> since,
        Course course,
        List<Alarm> alarms,
        Changes changes,
        List<Decision> decisions) {

    public StatusResult {
        alarms = List.copyOf(alarms);
        decisions = List.copyOf(decisions);
    }

    /**
     * How far the mission has come, and where it is heading.
     *
     * @param slips of what was left or reached since the last session, against its plan
     */
    public record Course(
            EarnedProgress earned, List<MilestoneCourse> milestones, List<SiteCourse> sites, List<UnitSlip> slips) {
        public Course {
            slips = List.copyOf(slips);
            milestones = List.copyOf(milestones);
            sites = List.copyOf(sites);
        }
    }

    /**
     * A milestone.
     *
     * @param reached when it was; empty while it is not
     */
    public record MilestoneCourse(
            String milestone, Optional<LocalDate> agreed, Optional<LocalDate> reached, List<Outlook> outlooks) {
        public MilestoneCourse {
            outlooks = List.copyOf(outlooks);
        }
    }

    /**
     * What an option says of a milestone.
     *
     * @param before at the last session; empty where there was none
     */
    public record Outlook(OptionId option, Optional<Chance> before, Chance now) {}

    /**
     * A forecast.
     *
     * @param byAgreed probability of reaching it by the agreed date; empty where none is agreed, or it has gone by
     */
    public record Chance(DateBand reached, Optional<Double> byAgreed) {}

    /**
     * A site.
     *
     * @param agreed the earliest agreed date of its milestones
     * @param left when the troops left; empty while they have not
     * @param outlooks when each option foresees that it is vacated
     * @param reports the standing reports of it, earliest first
     */
    public record SiteCourse(
            String site,
            Optional<LocalDate> agreed,
            Optional<LocalDate> left,
            List<Outlook> outlooks,
            List<Actual> reports,
            List<PostHandoverCheck> checks) {
        public SiteCourse {
            outlooks = List.copyOf(outlooks);
            reports = List.copyOf(reports);
            checks = List.copyOf(checks);
        }
    }

    /**
     * What is new since the last session.
     *
     * @param reports of what happened
     * @param sources ids of sources that have become known
     * @param agreed milestones whose agreed date is new or another
     * @param gates those whose status is another
     */
    public record Changes(List<Actual> reports, List<String> sources, List<String> agreed, List<GateChange> gates) {
        public Changes {
            reports = List.copyOf(reports);
            sources = List.copyOf(sources);
            agreed = List.copyOf(agreed);
            gates = List.copyOf(gates);
        }

        public boolean isEmpty() {
            return reports.isEmpty() && sources.isEmpty() && agreed.isEmpty() && gates.isEmpty();
        }
    }

    /** A gate, then and now. */
    public record GateChange(GateOutlook before, GateOutlook now) {}

    /** Something that only the commission can settle. */
    public sealed interface Decision {

        /** The agreed date has gone by: agree another, or say that it no longer binds. */
        record NewDate(String milestone) implements Decision {}

        /** No date is agreed. */
        record FirstDate(String milestone) implements Decision {}

        /** A gate does not stand open, and work waits for it: wait, waive it, or go on at risk. */
        record Gate(GateOutlook gate, int waiting) implements Decision {}

        /** Nobody measures a condition, and nobody has signed an estimate of it. */
        record Estimate(String condition) implements Decision {}
    }
}
