package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.formats.schema.Ids;
import org.endstate.formats.schema.ShapeCheck;
import org.endstate.formats.schema.Use;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.yaml.Fields;

/** Reads the file of working group 2. Certificates signed after the planning date are left out and counted. */
final class RequirementReading {

    static final String FILE = "inputs/requirements.yaml";

    private final FolderTexts texts;
    private final Problems problems;
    private final MissionTree tree;
    private final boolean missionRead;

    /** A reading whose ids are checked against the mission's, as long as mission.yaml itself could be read. */
    RequirementReading(FolderTexts texts, Problems problems, MissionTree tree, boolean missionRead) {
        this.texts = texts;
        this.problems = problems;
        this.tree = tree;
        this.missionRead = missionRead;
    }

    /**
     * The file as known on the planning date.
     *
     * @param root empty where there is no such file, or none that can be read
     */
    record Stated(Optional<Fields> root, List<EvidenceIssue> issues) {
        Stated {
            issues = List.copyOf(issues);
        }
    }

    Stated read() {
        Optional<Fields> whole = texts.yaml(FILE, "a requirements file");
        if (whole.isEmpty()) {
            return new Stated(Optional.empty(), List.of());
        }
        ShapeCheck check = new ShapeCheck(tree.ids());
        check.check(FILE, whole.get(), RequirementShapes.ROOT);
        List<Flaw> flaws = new ArrayList<>(check.flaws());
        if (missionRead) {
            check.dangling().limit(Problems.ENOUGH).forEach(flaws::add);
        }
        Fields known = tree.asOf().map(day -> KnownFrom.keep(whole.get(), day)).orElse(whole.get());
        tree.asOf().ifPresent(day -> flaws.addAll(notYetKnown(known, day)));
        flaws.addAll(RequirementChecks.run(known, tree.known()));
        problems.addAll(FILE, flaws);
        return new Stated(
                Optional.of(known), tree.asOf().map(day -> later(known, day)).orElse(List.of()));
    }

    private List<Flaw> notYetKnown(Fields known, LocalDate day) {
        ShapeCheck check = new ShapeCheck(new Ids());
        check.check(FILE, known, RequirementShapes.ROOT);
        Set<String> sources = new HashSet<>(FrameworkChecks.ids(tree.known(), "sources"));
        return check.uses().stream()
                .filter(use -> use.kind().equals(Kinds.SOURCE))
                .filter(use -> tree.ids().has(use.kind(), use.id()) && !sources.contains(use.id()))
                .map((Use use) -> MissionTree.notYetKnown(use, day))
                .toList();
    }

    private static List<EvidenceIssue> later(Fields known, LocalDate day) {
        List<Fields> later = Bind.entries(known, "sites").stream()
                .map(Fields.Field::value)
                .filter(Fields.class::isInstance)
                .map(Fields.class::cast)
                .flatMap(site -> site.listGroups("environment").stream())
                .filter(certificate -> Dated.isLater(certificate, "issued", day))
                .toList();
        return later.isEmpty()
                ? List.of()
                : List.of(new EvidenceIssue(
                        FILE,
                        later.getFirst().at().line(),
                        "after-planning-date",
                        (later.size() == 1 ? "1 certificate" : later.size() + " certificates")
                                + " left out: signed after the planning date."));
    }
}
