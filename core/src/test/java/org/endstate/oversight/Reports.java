package org.endstate.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.oversight.Actual.Event;
import org.endstate.oversight.Actual.Precision;

/** Reports of what happened, counted in days from 1 May 2024. */
final class Reports {

    static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    private final List<Actual> all = new ArrayList<>();

    /** The report of an event, known on its day. */
    static Actual of(String id, String unit, Event event, int day, String value) {
        return new Actual(
                id,
                new Actual.Happening(unit, event, value),
                new Actual.When(MAY.plusDays(day), Precision.DAY),
                MAY.plusDays(day),
                List.of("S1"),
                Optional.empty(),
                "");
    }

    Reports add(String unit, Event event, int day) {
        return add(unit, event, day, "");
    }

    Reports add(String unit, Event event, int day, String value) {
        all.add(of("r" + all.size(), unit, event, day, value));
        return this;
    }

    Actuals actuals() {
        return new Actuals(all);
    }
}
