package org.endstate.formats.events;

import java.util.Locale;
import org.endstate.formats.text.Flaw;

/**
 * Something wrong with one row.
 *
 * @param kind what sort of thing is wrong, and what becomes of the row
 */
record Defect(Kind kind, Flaw flaw) {

    /** The sorts of defects, with what becomes of the row when a data set is imported. */
    enum Kind {
        FIELDS("the row was skipped"),
        DATE("the row was skipped"),
        NUMBER("the row was skipped"),
        DATES_REVERSED("the row was skipped"),
        DUPLICATE_EVENT("the row was skipped"),
        DUPLICATE_MONTH("the row was skipped"),
        NO_COUNTRY("the row was skipped"),
        SUM("the row was skipped"),
        ESTIMATES("the best estimate stands, and the range was widened to hold it"),
        COORDINATES("they were not used"),
        PRECISION("the place counts as unknown"),
        TYPE("the type counts as not stated"),
        CIVILIANS("civilian deaths count as not stated");

        private final String consequence;

        Kind(String consequence) {
            this.consequence = consequence;
        }

        String consequence() {
            return consequence;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
