package org.endstate.web.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.endstate.commission.Dossier;
import org.endstate.commission.Moves;
import org.endstate.mission.Milestone;
import org.endstate.mission.Resource;
import org.endstate.web.page.Digits;
import org.endstate.web.page.Filled;

/**
 * What somebody filled in to move something. A field left as it is moves nothing.
 *
 * @param typed what stands in each field, by its name
 * @param faults message keys of what is wrong, by the name of the field; all at once
 */
public record MovesForm(Map<String, String> typed, Map<String, String> faults, Moves moves) implements Filled {

    static final String NAME = "name";
    static final String CONFIDENCE = "confidence";
    static final int LONGEST_NAME = 80;
    /** A capacity is moved up to so many times what there is, and a few more. */
    private static final int MOST_TIMES = 3;

    private static final int FEW = 3;

    public MovesForm {
        typed = Map.copyOf(typed);
        faults = Map.copyOf(faults);
    }

    static String field(Milestone milestone) {
        return "date." + milestone.id();
    }

    static String field(Resource resource) {
        return "units." + resource.id();
    }

    /** The form as it is when nothing has been moved. */
    static MovesForm untouched(Dossier dossier) {
        return of(dossier, Map.of());
    }

    /** What was filled in; fields that are missing are as they are. */
    static MovesForm of(Dossier dossier, Map<String, String> sent) {
        return new Reader(dossier, sent).read();
    }

    /** The last day that is simulated. */
    static LocalDate last(Dossier dossier) {
        return dossier.mission()
                .asOf()
                .plusMonths(dossier.settings().simulation().horizon_months())
                .minusDays(1);
    }

    static int mostUnits(Resource resource, LocalDate today) {
        return MOST_TIMES * Moves.standing(resource, today) + FEW;
    }

    static int leastUnits(Dossier dossier, Resource resource) {
        return Math.max(1, Moves.leastUnits(dossier, resource.id()));
    }

    /** Reads one form. */
    private static final class Reader {

        private final Dossier dossier;
        private final Map<String, String> sent;
        private final Map<String, String> typed = new LinkedHashMap<>();
        private final Map<String, String> faults = new LinkedHashMap<>();

        Reader(Dossier dossier, Map<String, String> sent) {
            this.dossier = dossier;
            this.sent = sent;
        }

        MovesForm read() {
            TreeMap<String, LocalDate> dates = new TreeMap<>();
            for (Milestone milestone : dossier.mission().milestones()) {
                date(milestone).ifPresent(day -> dates.put(milestone.id(), day));
            }
            TreeMap<String, Integer> units = new TreeMap<>();
            for (Resource resource : dossier.mission().means().resources()) {
                units(resource).ifPresent(count -> units.put(resource.id(), count));
            }
            Moves moves = new Moves(dates, units, confidence());
            name();
            if (moves.isEmpty() && faults.isEmpty() && !sent.isEmpty()) {
                faults.put("", "timeline.moves.none");
            }
            return new MovesForm(typed, faults, moves);
        }

        /** What stands in the field: what was sent, or else what is. */
        private String text(String field, String asItIs) {
            String text = Digits.plain(sent.getOrDefault(field, asItIs));
            typed.put(field, text);
            return text;
        }

        private void name() {
            String name = sent.getOrDefault(NAME, "").strip();
            typed.put(NAME, name);
            if (name.length() > LONGEST_NAME) {
                faults.put(NAME, "timeline.moves.name.long");
            }
        }

        private Optional<LocalDate> date(Milestone milestone) {
            String asItIs =
                    milestone.agreed().map(agreed -> agreed.date().toString()).orElse("");
            String text = text(field(milestone), asItIs);
            if (text.isEmpty() || text.equals(asItIs)) {
                return Optional.empty();
            }
            Optional<LocalDate> day = day(text).filter(this::isSimulated);
            if (day.isEmpty()) {
                faults.put(field(milestone), "timeline.moves.date.wrong");
            }
            return day;
        }

        private static Optional<LocalDate> day(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private boolean isSimulated(LocalDate day) {
            return !day.isBefore(dossier.mission().asOf()) && !day.isAfter(last(dossier));
        }

        private Optional<Integer> units(Resource resource) {
            LocalDate today = dossier.mission().asOf();
            String asItIs = String.valueOf(Moves.standing(resource, today));
            String text = text(field(resource), asItIs);
            if (text.isEmpty() || text.equals(asItIs)) {
                return Optional.empty();
            }
            Optional<Integer> count = whole(text)
                    .filter(units -> units >= leastUnits(dossier, resource) && units <= mostUnits(resource, today));
            if (count.isEmpty()) {
                faults.put(field(resource), "timeline.moves.units.wrong");
            }
            return count;
        }

        /** In percent. */
        private OptionalDouble confidence() {
            String asItIs =
                    String.valueOf(Math.round(100 * dossier.settings().risk().confidence()));
            String text = text(CONFIDENCE, asItIs);
            if (text.isEmpty() || text.equals(asItIs)) {
                return OptionalDouble.empty();
            }
            Optional<Integer> percent = whole(text).filter(p -> p >= 1 && p <= 99);
            if (percent.isEmpty()) {
                faults.put(CONFIDENCE, "timeline.moves.confidence.wrong");
            }
            return percent.map(p -> OptionalDouble.of(p / 100.0)).orElseGet(OptionalDouble::empty);
        }

        private static Optional<Integer> whole(String text) {
            return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        }
    }
}
