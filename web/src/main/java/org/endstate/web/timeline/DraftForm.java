package org.endstate.web.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.endstate.commission.Dossier;
import org.endstate.mission.Milestone;
import org.endstate.web.page.Digits;
import org.endstate.web.page.Filled;

/**
 * What somebody filled in to draft a proposal.
 *
 * @param typed what stands in each field, by its name
 * @param faults message keys of what is wrong, by the name of the field; all at once
 */
public record DraftForm(Map<String, String> typed, Map<String, String> faults) implements Filled {

    private static final int LONGEST_HOLD = 3650;

    public DraftForm {
        typed = Map.copyOf(typed);
        faults = Map.copyOf(faults);
    }

    static DraftForm untouched() {
        return new DraftForm(Map.of(), Map.of());
    }

    /** What was filled in, held against the mission. */
    static DraftForm of(Dossier dossier, Map<String, String> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, String> faults = new LinkedHashMap<>();
        String name = sent.getOrDefault("name", "").strip();
        typed.put("name", name);
        if (name.isEmpty() || name.length() > MovesForm.LONGEST_NAME) {
            faults.put("name", "timeline.draft.name.wrong");
        }
        for (Milestone milestone : dossier.mission().milestones()) {
            String field = MovesForm.field(milestone);
            String text = Digits.plain(sent.getOrDefault(field, ""));
            typed.put(field, text);
            if (!text.isEmpty() && !isAhead(text, dossier)) {
                faults.put(field, "timeline.moves.date.wrong");
            }
        }
        if (typed.entrySet().stream()
                .noneMatch(field ->
                        field.getKey().startsWith("date.") && !field.getValue().isEmpty())) {
            faults.put("", "timeline.draft.dates.none");
        }
        hold(sent, typed, faults);
        typed.put("leaves", sent.containsKey("leaves") ? "yes" : "");
        return new DraftForm(typed, faults);
    }

    private static void hold(Map<String, String> sent, Map<String, String> typed, Map<String, String> faults) {
        String hold = Digits.plain(sent.getOrDefault("hold", ""));
        typed.put("hold", hold);
        if (!hold.isEmpty() && !(hold.matches("\\d{1,4}") && Integer.parseInt(hold) <= LONGEST_HOLD)) {
            faults.put("hold", "timeline.draft.hold.wrong");
        }
    }

    private static boolean isAhead(String text, Dossier dossier) {
        try {
            LocalDate day = LocalDate.parse(text);
            return !day.isBefore(dossier.mission().asOf()) && !day.isAfter(MovesForm.last(dossier));
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The draft; only where nothing is wrong. */
    Draft draft(Dossier dossier) {
        TreeMap<String, LocalDate> dates = new TreeMap<>();
        for (Milestone milestone : dossier.mission().milestones()) {
            String text = value(MovesForm.field(milestone));
            if (!text.isEmpty()) {
                dates.put(milestone.id(), LocalDate.parse(text));
            }
        }
        String hold = value("hold");
        return new Draft(
                value("name"),
                hold.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(hold)),
                !value("leaves").isEmpty(),
                dates);
    }
}
