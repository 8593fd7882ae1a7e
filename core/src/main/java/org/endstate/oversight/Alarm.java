package org.endstate.oversight;

import java.time.LocalDate;
import java.util.Optional;
import org.endstate.capability.LevelStanding;
import org.endstate.condition.GateOutlook;
import org.endstate.requirements.Certificate;

/** Something the commission should look at before its next session. */
public sealed interface Alarm {

    /** A gate that stood open, or was waived, at the last session does so no more. */
    record GateClosedAgain(String gate, GateOutlook.Status before, GateOutlook.Status now) implements Alarm {}

    /** A gate that stood open, or was waived, at the last session: what is known of it is too old to say so still. */
    record EvidenceOld(String gate, LocalDate measuredUntil) implements Alarm {}

    /** A level once reached is slipping, or the last signs are that it may. */
    record LevelSlipping(String condition, LevelStanding.Alarm alarm) implements Alarm {}

    /**
     * By no option that finishes its work is the agreed date likely to be kept, and at the last session it was.
     *
     * @param before highest probability over these options at the last session
     * @param now highest probability over these options
     * @param floor the commission's own
     */
    record Unlikely(String milestone, double before, double now, double floor) implements Alarm {}

    /** An agreed date has gone by. */
    record Overdue(String milestone, LocalDate agreed, long days) implements Alarm {}

    /** A day on which the mission's surroundings change is near. */
    record OccasionAhead(String occasion, LocalDate date, long days) implements Alarm {}

    /** Nobody has looked at a site that was handed over, though somebody should have. */
    record CheckOverdue(String site, int day, LocalDate due) implements Alarm {}

    /**
     * A certificate does not hold until the handover that needs it.
     *
     * @param until the last day on which it holds
     * @param days until then; negative where it has lapsed
     * @param handover the day that needs it; empty where none is in sight
     */
    record CertificateLapses(
            String site, Certificate.Kind kind, LocalDate until, long days, Optional<LocalDate> handover)
            implements Alarm {}

    /** Two reports of one event give different days. */
    record Contradiction(String unit, Actual.Event event) implements Alarm {}
}
