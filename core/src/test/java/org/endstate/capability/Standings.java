package org.endstate.capability;

import java.time.LocalDate;
import java.util.List;
import org.endstate.capability.LevelStanding.Ahead;
import org.endstate.capability.LevelStanding.Alarm;
import org.endstate.capability.LevelStanding.Reading;
import org.endstate.capability.LevelStanding.Regression;
import org.endstate.capability.LevelStanding.Status;
import org.endstate.capability.LevelStanding.Sureness;

/** Standings of rules that are given rather than read. */
public final class Standings {

    private Standings() {}

    /**
     * A standing with so long a run, by one assessment half a year before the day until which it is worth something.
     */
    public static LevelStanding of(LevelRule rule, Status status, int run, LocalDate until) {
        return new LevelStanding(
                rule,
                status,
                List.of(new Reading(
                        until.minusMonths(6), new Sureness(1, 1), List.of(), run, status == Status.REACHED, List.of())),
                new Regression(Alarm.NONE, 0, 0, 0, 0),
                new Ahead(run, status == Status.REACHED, until, until),
                List.of());
    }
}
