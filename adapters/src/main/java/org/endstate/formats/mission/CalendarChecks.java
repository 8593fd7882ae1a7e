package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.yaml.Fields;

/** Dates in calendars and capacities run forward. */
final class CalendarChecks {

    private CalendarChecks() {}

    static Stream<Flaw> breaksEndAfterTheyBegin(Draft draft) {
        return draft.list("calendars").stream()
                .flatMap(calendar -> calendar.listGroups("breaks").stream())
                .flatMap(pause -> reversed(pause).stream());
    }

    private static Optional<Flaw> reversed(Fields pause) {
        Optional<LocalDate> from = pause.findDate("from");
        Optional<LocalDate> to = pause.findDate("to");
        if (from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get())) {
            return Optional.empty();
        }
        return Optional.of(Flaw.of(
                pause.placeOf("to"),
                "the break ends on " + to.get() + ", before it begins on " + from.get(),
                "an end on or after the beginning"));
    }

    static Stream<Flaw> stepsInOrder(Draft draft) {
        List<Flaw> flaws = new ArrayList<>();
        for (Fields resource : draft.list("resources")) {
            Optional<LocalDate> before = Optional.empty();
            for (Fields step : resource.listGroups("steps")) {
                Optional<LocalDate> from = step.findDate("from");
                if (from.isPresent() && before.isPresent() && !from.get().isAfter(before.get())) {
                    flaws.add(Flaw.of(
                            step.placeOf("from"),
                            "the step from " + from.get() + " follows the step from " + before.get(),
                            "steps in order of date, one for each"));
                }
                before = from;
            }
        }
        return flaws.stream();
    }
}
