package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;
import org.endstate.timeline.OptionKind;

/** What a proposal has to keep beside its shape. */
final class ProposalChecks {

    private final Optional<LocalDate> made;
    private final List<Flaw> flaws = new ArrayList<>();

    private ProposalChecks(Optional<LocalDate> made) {
        this.made = made;
    }

    /** All that is wrong with a proposal beside its shape; its dates lay ahead when it was made. */
    static List<Flaw> run(Fields root, Optional<LocalDate> made) {
        ProposalChecks checks = new ProposalChecks(made);
        checks.name(root);
        checks.something(root);
        checks.once(root, "sites", "site");
        checks.once(root, "milestones", "milestone");
        root.listGroups("sites").forEach(checks::site);
        root.listGroups("milestones").forEach(entry -> checks.ahead(entry, "vacated"));
        return checks.flaws;
    }

    private void name(Fields root) {
        String id = root.findText("id").orElse("");
        if (Arrays.stream(OptionKind.values()).anyMatch(kind -> kind.code().equals(id))) {
            flaws.add(Flaw.of(
                    root.placeOf("id"), "an option of every mission is called " + Quoted.of(id), "an id of its own"));
        }
    }

    private void something(Fields root) {
        if (!root.has("sites") && !root.has("milestones")) {
            flaws.add(Flaw.of(root.at(), "the proposal proposes no date", "a date under sites or milestones"));
        }
    }

    private void once(Fields root, String section, String key) {
        Set<String> seen = new HashSet<>();
        root.listGroups(section).stream()
                .flatMap(entry -> entry.findScalar(key).stream())
                .filter(subject -> !seen.add(subject.text()))
                .map(subject -> Flaw.of(
                        subject.at(),
                        key + " " + Quoted.of(subject.text()) + " has dates twice",
                        "each " + key + " once"))
                .forEach(flaws::add);
    }

    private void site(Fields entry) {
        ahead(entry, "handover");
        ahead(entry, "vacated");
        Optional<LocalDate> handover = entry.findDate("handover");
        Optional<LocalDate> vacated = entry.findDate("vacated");
        if (!entry.has("handover") && !entry.has("vacated")) {
            flaws.add(Flaw.of(entry.at(), "the site has no date", "handover, vacated or both"));
        }
        if (vacated.isPresent() && handover.filter(vacated.get()::isBefore).isPresent()) {
            flaws.add(Flaw.of(
                    entry.placeOf("vacated"),
                    "the site is vacated on " + vacated.get() + ", before it is handed over on " + handover.get(),
                    "a departure on or after the handover"));
        }
    }

    private void ahead(Fields entry, String key) {
        Optional<LocalDate> date = entry.findDate(key);
        if (date.isPresent() && made.filter(date.get()::isBefore).isPresent()) {
            flaws.add(Flaw.of(
                    entry.placeOf(key),
                    "the proposed date " + date.get() + " lies before the day it was made, " + made.get(),
                    "a date on or after that day"));
        }
    }
}
