package org.endstate.formats.events;

import java.time.LocalDate;
import java.util.Optional;
import org.endstate.evidence.EventFilter;
import org.endstate.evidence.Level;

/**
 * What to take from event data.
 *
 * @param asOf releases that came out later are left out; empty to take all
 * @param columns for tables whose column names are not known
 */
public record Selection(Level level, EventFilter filter, Optional<LocalDate> asOf, ColumnMap columns) {

    /** Everything, by country or by area. */
    public static Selection of(Level level) {
        return new Selection(level, EventFilter.ALL, Optional.empty(), ColumnMap.NONE);
    }

    public Selection withFilter(EventFilter chosen) {
        return new Selection(level, chosen, asOf, columns);
    }

    public Selection withAsOf(LocalDate day) {
        return new Selection(level, filter, Optional.of(day), columns);
    }

    public Selection withColumns(ColumnMap map) {
        return new Selection(level, filter, asOf, map);
    }
}
