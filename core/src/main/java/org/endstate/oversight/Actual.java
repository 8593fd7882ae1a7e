package org.endstate.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One report of what really happened. Reports are never changed: a correction is a report of its own that names the one
 * it corrects, and reports that contradict each other are all kept.
 *
 * @param id unique among the mission's reports
 * @param what what happened, to what
 * @param when on which day, and how exactly that is known
 * @param reported the day on which it was known
 * @param sources ids of sources of the mission; none where it is an assumption
 * @param corrects id of the report that this one corrects
 * @param note for a person to read
 */
public record Actual(
        String id,
        Happening what,
        When when,
        LocalDate reported,
        List<String> sources,
        Optional<String> corrects,
        String note) {

    public Actual {
        sources = List.copyOf(sources);
    }

    /**
     * What happened.
     *
     * @param unit id of a site or a milestone, {@link #MISSION}, or {@code site/task}
     * @param value persons for a strength, the state for an observed state; empty for every other event
     */
    public record Happening(String unit, Event event, String value) {

        /** The unit of what concerns the whole mission. */
        public static final String MISSION = "mission";
    }

    /** The day, and what is meant by it. */
    public record When(LocalDate day, Precision precision) {}

    /** How exactly a day is known. */
    public enum Precision {
        /** On this very day. */
        DAY,
        /** About this day. */
        ABOUT,
        /** Some day of this month. */
        MONTH,
        /** No later than this day. */
        BY
    }

    /**
     * The events that are all called "handed over", kept apart, and how work and strength stand. The nine are those
     * seen in the sources of past exits, where they lie up to eighteen months apart.
     */
    public enum Event {
        /** The mandate or the responsibility ends. */
        RESPONSIBILITY_ENDS(Says.NOTHING),
        /** Operations cease. */
        OPERATIONS_CEASE(Says.NOTHING),
        /** The last troops have left. */
        TROOPS_LEFT(Says.NOTHING),
        /** The handover document is signed. */
        DOCUMENT_SIGNED(Says.NOTHING),
        /** The convoy has reached its hub. */
        CONVOY_ARRIVED(Says.NOTHING),
        /** Somebody, the receiver or not, is in control. */
        RECEIVER_IN_CONTROL(Says.NOTHING),
        /** What was found at a later visit. */
        STATE_OBSERVED(Says.STATE),
        /** The environmental file is closed. */
        ENVIRONMENT_CLOSED(Says.NOTHING),
        /** The accounts are closed. */
        ACCOUNTS_CLOSED(Says.NOTHING),
        /** A task has begun. */
        BEGUN(Says.NOTHING),
        /** A task is done. */
        DONE(Says.NOTHING),
        /** So many persons were there. */
        STRENGTH(Says.PERSONS);

        private final Says says;

        Event(Says says) {
            this.says = says;
        }

        /** What a report of it says beside its day. */
        public Says says() {
            return says;
        }
    }

    /** What the value of a report is. */
    public enum Says {
        /** There is none. */
        NOTHING,
        /** A whole number of persons. */
        PERSONS,
        /** The {@link State} in which a site was found. */
        STATE
    }

    /** The state in which a site was found after the handover. */
    public enum State {
        IN_USE,
        GUARDED,
        EMPTY,
        LOOTED,
        HELD_BY_OTHERS,
        DESTROYED,
        /** The mission itself left or destroyed equipment that was to move. */
        EQUIPMENT_LEFT
    }
}
