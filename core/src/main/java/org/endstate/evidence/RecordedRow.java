package org.endstate.evidence;

import java.time.YearMonth;
import java.util.Optional;

/**
 * One row of the record of deaths as its file has it, and where it counts.
 *
 * @param line in the file, from 1
 * @param area id of the area it counts in; empty where it is known for the whole territory only
 */
public record RecordedRow(int line, Subject subject, TallyBuilder.Entry count, Optional<String> area) {

    /** What a row tells of. */
    public sealed interface Subject {

        /** The month it counts in. */
        YearMonth month();

        /**
         * One event.
         *
         * @param id the data set's own
         */
        record OneEvent(String id, Event.Timing timing, Event.Location where) implements Subject {
            @Override
            public YearMonth month() {
                return YearMonth.from(timing.start());
            }
        }

        /**
         * All events of a month together.
         *
         * @param where as the row names the place
         */
        record WholeMonth(YearMonth month, String where) implements Subject {}
    }

    /** The month it counts in. */
    public YearMonth month() {
        return subject.month();
    }
}
