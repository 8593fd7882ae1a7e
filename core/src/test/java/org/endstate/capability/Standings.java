package org.endstate.capability;

import java.time.LocalDate;
import java.util.List;
import org.endstate.capability.LevelStanding.Ahead;
import org.endstate.capability.LevelStanding.Alarm;
import org.endstate.capability.LevelStanding.Regression;
import org.endstate.capability.LevelStanding.Status;

/** Standings of rules that are given rather than read. */
public final class Standings {

    private Standings() {}

    /** A standing with so long a run, worth something until a day. */
    public static LevelStanding of(LevelRule rule, Status status, int run, LocalDate until) {
        return new LevelStanding(
                rule,
                status,
                List.of(),
                new Regression(Alarm.NONE, 0, 0, 0, 0),
                new Ahead(run, status == Status.REACHED, until, until),
                List.of());
    }
}
