package org.endstate.formats.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.mission.Label;
import org.endstate.requirements.TaskLink.Ends;

/**
 * A task as a Microsoft Project file holds it.
 *
 * @param uid from 1, in the order of the file
 * @param links from earlier tasks
 * @param uses units of each resource by id
 */
record ProjectTask(
        int uid, Label name, Shape shape, Dates dates, Remarks remarks, List<Link> links, Map<String, Integer> uses) {

    ProjectTask {
        links = List.copyOf(links);
        uses = Map.copyOf(uses);
    }

    /** What a task is in the outline. */
    enum Shape {
        SUMMARY,
        /** Takes at least a day. */
        WORK,
        /** Takes no time and happens when a day begins. */
        INSTANT,
        /** A milestone of the mission: takes no time and is reached when a day ends. */
        MILESTONE
    }

    /** When it goes on, by which calendar, and by which day it is agreed. */
    record Dates(LocalDate first, LocalDate last, ProjectCalendars.Span span, Optional<LocalDate> agreed) {}

    /** What the file says in words: ids for finding the task elsewhere, the gate it waits for, and notes. */
    record Remarks(String site, String task, String gate, List<String> notes) {

        Remarks {
            notes = List.copyOf(notes);
        }

        static Remarks none() {
            return new Remarks("", "", "", List.of());
        }
    }

    /** A precedence; the lag is in calendar days. */
    record Link(int from, Ends ends, int lag_days) {}

    boolean isSummary() {
        return shape == Shape.SUMMARY;
    }

    String start() {
        return shape == Shape.MILESTONE ? ProjectDay.end(dates.first()) : ProjectDay.begin(dates.first());
    }

    String finish() {
        return shape == Shape.INSTANT ? ProjectDay.begin(dates.last()) : ProjectDay.end(dates.last());
    }

    long workingDays() {
        return switch (shape) {
            case SUMMARY, WORK -> dates.span().days();
            case INSTANT, MILESTONE -> 0;
        };
    }
}
