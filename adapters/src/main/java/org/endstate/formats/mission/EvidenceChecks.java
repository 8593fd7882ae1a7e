package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.endstate.capability.framework.Enabler;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Nearest;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Scalar;

/**
 * What inputs/evidence.yaml means, beyond its shape; evidence dated after the planning date is left out and counted.
 */
final class EvidenceChecks {

    private final Optional<Fields> file;
    private final Optional<LocalDate> asOf;
    private final List<Flaw> flaws = new ArrayList<>();

    EvidenceChecks(Optional<Fields> file, Optional<FrameworkHistory> frameworks, MissionTree tree) {
        this.file = file;
        this.asOf = tree.asOf();
        Optional<Set<String>> enablers = frameworks.map(EvidenceChecks::enablers);
        Set<String> sources = FrameworkChecks.ids(tree.known(), "sources");
        for (Fields item : items("evidence")) {
            flaws.addAll(Hashes.wrong(item, "hash"));
            item.listScalars("enablers").stream()
                    .filter(id ->
                            enablers.filter(known -> !known.contains(id.text())).isPresent())
                    .forEach(id -> flaws.add(unknownEnabler(id, enablers.orElse(Set.of()))));
            if (!isLater(item)) {
                known(item, sources, tree);
            }
        }
        items("units").forEach(unit -> known(unit, sources, tree));
    }

    static Set<String> enablers(FrameworkHistory frameworks) {
        return frameworks.versions().stream()
                .flatMap(version -> version.enablers().stream())
                .map(Enabler::id)
                .collect(Collectors.toSet());
    }

    static Flaw unknownEnabler(Scalar id, Set<String> known) {
        return Flaw.of(id.at(), "no enabler " + Quoted.of(id.text()), "one of the framework's enablers")
                .maybe(Nearest.to(id.text(), known));
    }

    private void known(Fields item, Set<String> sources, MissionTree tree) {
        item.listScalars("source").stream()
                .filter(id -> tree.ids().has(Kinds.SOURCE, id.text()) && !sources.contains(id.text()))
                .forEach(id -> flaws.add(Flaw.of(
                        id.at(),
                        "source " + Quoted.of(id.text()) + " is not known yet on the planning date, "
                                + asOf.map(LocalDate::toString).orElse(""),
                        "something already known",
                        "give this entry a known-from as well")));
    }

    private List<Fields> items(String section) {
        return file.map(root -> root.listGroups(section)).orElse(List.of());
    }

    private boolean isLater(Fields item) {
        return asOf.filter(day -> Dated.isLater(item, "date", day)).isPresent();
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /** The day of each item, those left out as well. */
    Map<String, LocalDate> dates() {
        Map<String, LocalDate> dates = new HashMap<>();
        items("evidence")
                .forEach(item -> item.findText("id")
                        .ifPresent(id -> item.findDate("date").ifPresent(day -> dates.put(id, day))));
        return dates;
    }

    /** The file without the items that are left out. */
    Optional<Fields> kept() {
        return file.map(root ->
                asOf.map(day -> Dated.upTo(root, "evidence", "date", day)).orElse(root));
    }

    List<EvidenceIssue> issues() {
        List<Fields> later = items("evidence").stream().filter(this::isLater).toList();
        return later.isEmpty()
                ? List.of()
                : List.of(new EvidenceIssue(
                        CapabilityReading.EVIDENCE,
                        later.getFirst().at().line(),
                        "after-planning-date",
                        (later.size() == 1 ? "1 item" : later.size() + " items")
                                + " left out: dated after the planning date."));
    }
}
