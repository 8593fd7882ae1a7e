package org.endstate.web.oversight;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.commission.Dossier;
import org.endstate.mission.Milestone;
import org.endstate.mission.Site;
import org.endstate.oversight.Actual;
import org.endstate.oversight.Actual.Event;
import org.endstate.web.page.Digits;
import org.endstate.web.page.Filled;

/**
 * What somebody filled in to report what has happened.
 *
 * @param typed what stands in each field, by its name
 * @param faults message keys of what is wrong, by the name of the field; all at once
 */
public record ReportForm(Map<String, String> typed, Map<String, String> faults) implements Filled {

    private static final int LONGEST = 500;

    public ReportForm {
        typed = Map.copyOf(typed);
        faults = Map.copyOf(faults);
    }

    static ReportForm untouched(Dossier dossier) {
        return new ReportForm(
                Map.of("precision", "day", "reported", dossier.mission().asOf().toString()), Map.of());
    }

    /** What was filled in, held against the mission and the reports there are. */
    static ReportForm of(Dossier dossier, List<Actual> reports, Map<String, String> sent) {
        return new Reader(dossier, reports, sent).read();
    }

    /** The cells of the row, by their columns. */
    Map<String, String> cells(List<Actual> reports) {
        Map<String, String> cells = new LinkedHashMap<>(typed);
        cells.put("id", id(reports));
        return cells;
    }

    /** A name that no other report has. */
    private static String id(List<Actual> reports) {
        List<String> taken = reports.stream().map(Actual::id).toList();
        int number = reports.size() + 1;
        while (taken.contains("r" + number)) {
            number++;
        }
        return "r" + number;
    }

    /** A constant as files spell it. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads one form. */
    private static final class Reader {

        private final Dossier dossier;
        private final List<Actual> reports;
        private final Map<String, String> sent;
        private final Map<String, String> typed = new LinkedHashMap<>();
        private final Map<String, String> faults = new LinkedHashMap<>();

        Reader(Dossier dossier, List<Actual> reports, Map<String, String> sent) {
            this.dossier = dossier;
            this.reports = reports;
            this.sent = sent;
        }

        ReportForm read() {
            unit();
            event();
            day("date");
            day("reported");
            oneOf("precision", Actual.Precision.values());
            value();
            known("source", dossier.mission().identity().sources().stream().map(source -> source.id()));
            known("corrects", reports.stream().map(Actual::id));
            note();
            return new ReportForm(typed, faults);
        }

        private String text(String field) {
            String text = sent.getOrDefault(field, "").strip();
            typed.put(field, text);
            return text;
        }

        private void unit() {
            String unit = text("unit");
            if (units().noneMatch(unit::equals)) {
                faults.put("unit", "oversight.report.unit.wrong");
            }
        }

        private Stream<String> units() {
            return Stream.of(
                            Stream.of(Actual.Happening.MISSION),
                            dossier.mission().milestones().stream().map(Milestone::id),
                            dossier.mission().sites().stream().map(Site::id),
                            dossier.inputs().work().sites().stream()
                                    .flatMap(site -> site.tasks().stream().map(task -> site.site() + "/" + task.id())))
                    .flatMap(units -> units);
        }

        private void event() {
            Optional<Event> event = oneOf("event", Event.values());
            boolean ofTask = typed.get("unit") instanceof String unit && unit.indexOf('/') >= 0;
            event.filter(known -> ofTask != (known == Event.BEGUN || known == Event.DONE))
                    .ifPresent(known -> faults.put("event", "oversight.report.event.of-task"));
        }

        private <E extends Enum<E>> Optional<E> oneOf(String field, E[] constants) {
            String text = text(field);
            Optional<E> found = Arrays.stream(constants)
                    .filter(constant -> word(constant).equals(text))
                    .findFirst();
            if (found.isEmpty()) {
                faults.put(field, "oversight.report.choose");
            }
            return found;
        }

        private void day(String field) {
            String text = Digits.plain(text(field));
            typed.put(field, text);
            try {
                LocalDate.parse(text);
            } catch (DateTimeException e) {
                faults.put(field, "oversight.report.date.wrong");
            }
        }

        /** Persons for a strength, a state for a visit, nothing else. */
        private void value() {
            String event = typed.getOrDefault("event", "");
            String value = Digits.plain(text("value"));
            String state = text("state");
            typed.put("value", "");
            if (event.equals(word(Event.STRENGTH))) {
                typed.put("value", value);
                if (!value.matches("\\d{1,7}")) {
                    faults.put("value", "oversight.report.value.persons");
                }
            } else if (event.equals(word(Event.STATE_OBSERVED))) {
                typed.put("value", state);
                if (Arrays.stream(Actual.State.values())
                        .noneMatch(known -> word(known).equals(state))) {
                    faults.put("state", "oversight.report.choose");
                }
            } else if (!value.isEmpty()) {
                typed.put("value", value);
                faults.put("value", "oversight.report.value.nothing");
            }
        }

        private void known(String field, Stream<String> ids) {
            String text = text(field);
            if (!text.isEmpty() && ids.noneMatch(text::equals)) {
                faults.put(field, "oversight.report." + field + ".wrong");
            }
        }

        /** A table opened as a spreadsheet must not run what somebody wrote. */
        private void note() {
            String note = text("note").replaceAll("\\s+", " ");
            typed.put("note", note);
            if (note.length() > LONGEST) {
                faults.put("note", "oversight.report.note.long");
            } else if (!note.isEmpty() && "=+-@".indexOf(note.charAt(0)) >= 0) {
                faults.put("note", "oversight.report.note.formula");
            }
        }
    }
}
