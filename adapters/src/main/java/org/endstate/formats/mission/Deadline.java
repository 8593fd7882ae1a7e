package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.endstate.formats.text.Quoted;

/** The day by which a site must be left: the earliest agreed date of the milestones that name it. */
record Deadline(LocalDate day, String milestone) {

    static Optional<Deadline> find(Draft draft, String site) {
        return draft.list("milestones").stream()
                .filter(milestone -> milestone.listTexts("sites").contains(site))
                .flatMap(milestone -> milestone
                        .findGroup("agreed")
                        .flatMap(agreed -> agreed.findDate("date"))
                        .map(day -> new Deadline(day, milestone.findText("id").orElse("")))
                        .stream())
                .min(Comparator.comparing(Deadline::day));
    }

    @Override
    public String toString() {
        return day + " (milestone " + Quoted.of(milestone) + ")";
    }
}
