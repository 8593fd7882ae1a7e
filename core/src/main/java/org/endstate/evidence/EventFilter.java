package org.endstate.evidence;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which events count.
 *
 * @param types kinds of violence
 * @param involving names of sides or dyads, one of which must take part; all events if empty
 * @param countries as the data set names them; all if empty
 * @param from the first month; the data set's own if empty
 * @param until the last month; the data set's own if empty
 */
public record EventFilter(
        Set<Event.Type> types,
        Set<String> involving,
        Set<String> countries,
        Optional<YearMonth> from,
        Optional<YearMonth> until) {

    /** Every event counts. */
    public static final EventFilter ALL =
            new EventFilter(EnumSet.allOf(Event.Type.class), Set.of(), Set.of(), Optional.empty(), Optional.empty());

    public EventFilter {
        types = Set.copyOf(types);
        involving = Set.copyOf(involving);
        countries = Set.copyOf(countries);
    }

    public EventFilter withTypes(Set<Event.Type> chosen) {
        return new EventFilter(chosen, involving, countries, from, until);
    }

    public EventFilter withInvolving(Set<String> names) {
        return new EventFilter(types, names, countries, from, until);
    }

    public EventFilter withCountries(Set<String> names) {
        return new EventFilter(types, involving, names, from, until);
    }

    /** The same filter, for the months from the first up to and including the last. */
    public EventFilter withMonths(Optional<YearMonth> first, Optional<YearMonth> last) {
        return new EventFilter(types, involving, countries, first, last);
    }

    /** Whether the event counts. */
    public boolean accepts(Event event) {
        return types.contains(event.violence().type())
                && accepts(event.month())
                && (countries.isEmpty() || countries.contains(event.location().country()))
                && (involving.isEmpty() || involving.stream().anyMatch(event.violence()::involves));
    }

    /** Whether the month lies between the first and the last one. */
    public boolean accepts(YearMonth month) {
        return (from.isEmpty() || !month.isBefore(from.get())) && (until.isEmpty() || !month.isAfter(until.get()));
    }
}
