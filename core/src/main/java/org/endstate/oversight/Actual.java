package org.endstate.oversight;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one source says of one event at one site or milestone. Accounts that contradict each other stand side by side;
 * one that was wrong is corrected by a later one and stays on record.
 *
 * @param id by which a later account can correct this one
 * @param state what was found; there for {@link ExitEvent#STATE_FOUND} and for no other event
 */
public record Actual(
        String id, Unit unit, ExitEvent event, Happened happened, Optional<SiteState> state, Account account) {

    public Actual {
        if (state.isPresent() != (event == ExitEvent.STATE_FOUND)) {
            throw new IllegalArgumentException("An actual [" + id + "] of event [" + event + "] has state " + state
                    + ".\nMaybe only a state that was found has one.");
        }
    }

    /** What the event happened to. */
    public sealed interface Unit {

        String id();

        /** A site of the mission. */
        record AtSite(String id) implements Unit {}

        /** A milestone: all sites of it together. */
        record OfMilestone(String id) implements Unit {}
    }

    /** Whether the event happened. */
    public sealed interface Happened {

        /** It did. */
        record On(LocalDate date, Precision precision) implements Happened {}

        /** It did not, and will not any more: a site left without a signed document, for instance. */
        record Never() implements Happened {}
    }

    /** How well the day is known. */
    public enum Precision {
        DAY,
        /** Within about a week. */
        APPROXIMATE,
        /** Some day of the month that the date lies in. */
        MONTH
    }

    /**
     * Who says so.
     *
     * @param source an address, or what it is cited from
     * @param knownFrom the day it became known
     * @param corrects id of the account that this one replaces
     * @param note what else the source says; empty where nothing
     */
    public record Account(String source, LocalDate knownFrom, Optional<String> corrects, String note) {}

    /** The day it happened; empty where it never did. */
    public Optional<LocalDate> findDate() {
        return happened instanceof Happened.On(LocalDate date, Precision precision)
                ? Optional.of(date)
                : Optional.empty();
    }
}
