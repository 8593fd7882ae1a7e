package org.endstate.formats.events;

import java.util.List;
import java.util.Map;

/** How the rows of a table tell deaths. */
sealed interface Layout {

    /** A name for readers. */
    String name();

    /**
     * A row for each event.
     *
     * @param columns the column of each meaning the table has
     */
    record Events(String name, Coding coding, Map<Field, String> columns) implements Layout {
        public Events {
            columns = Map.copyOf(columns);
        }
    }

    /** A row for each month, or for each month and unit. */
    record Panel(String name, Map<Field, String> columns) implements Layout {
        public Panel {
            columns = Map.copyOf(columns);
        }
    }

    /**
     * A row for each month and a column for each unit.
     *
     * @param units names of the columns, and so of the units
     */
    record Wide(String month, List<String> units) implements Layout {
        public Wide {
            units = List.copyOf(units);
        }

        @Override
        public String name() {
            return "a row for each month, a column for each unit";
        }
    }
}
