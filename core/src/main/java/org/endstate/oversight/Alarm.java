package org.endstate.oversight;

import java.time.LocalDate;
import org.endstate.capability.LevelStanding;
import org.endstate.condition.GateOutlook;

/** Something the commission should look at before its next session. */
public sealed interface Alarm {

    /** A gate that stood open, or was waived, at the last session does so no more. */
    record GateClosedAgain(String gate, GateOutlook.Status before, GateOutlook.Status now) implements Alarm {}

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

    /** Two reports of one event give different days. */
    record Contradiction(String unit, Actual.Event event) implements Alarm {}
}
