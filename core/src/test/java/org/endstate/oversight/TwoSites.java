package org.endstate.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.mission.Figure;
import org.endstate.mission.Label;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.mission.Outcome;
import org.endstate.mission.Site;
import org.endstate.mission.SiteSize;
import org.endstate.mission.Sourcing;

/** A mission of 700 persons: 500 in a harbour, 100 at an outpost, 100 elsewhere; all are to be out on day 60. */
final class TwoSites {

    private static final Sourcing ASSUMED = new Sourcing.Assumed("invented");

    private TwoSites() {}

    static Mission on(int day) {
        LocalDate today = Reports.MAY.plusDays(day);
        return new Mission(
                new Mission.Identity("two", Label.of("Two"), today, persons(700), List.of()),
                new Mission.Institution(List.of(), List.of()),
                new Mission.Ground(List.of(), List.of(), List.of(site("harbour", 500), site("outpost", 100))),
                new Mission.Means(List.of(), List.of()),
                List.of(new Milestone(
                        "out",
                        Label.of("Out"),
                        List.of("harbour", "outpost"),
                        OptionalInt.empty(),
                        Optional.of(new Milestone.AgreedDate(Reports.MAY.plusDays(60), false, ASSUMED)))));
    }

    private static Figure persons(int number) {
        return new Figure(number, "persons", ASSUMED);
    }

    private static Site site(String id, int strength) {
        return new Site(
                id,
                Label.of(id),
                "north",
                SiteSize.S,
                new Site.Presence(persons(strength), 10),
                new Site.Plan(Outcome.CLOSED, Optional.empty(), Optional.empty(), "short"));
    }
}
