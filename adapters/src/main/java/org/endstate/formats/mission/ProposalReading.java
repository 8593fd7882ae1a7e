package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.formats.schema.ShapeCheck;
import org.endstate.formats.schema.Use;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;

/** Reads the parties' proposals: every {@code .yaml} file under {@code proposals/}, in order of name. */
final class ProposalReading {

    static final String FOLDER = "proposals";
    private static final String ENDING = ".yaml";

    private final FolderTexts texts;
    private final Problems problems;
    private final MissionTree tree;
    private final boolean missionRead;

    /** A reading whose ids are checked against the mission's, as long as mission.yaml itself could be read. */
    ProposalReading(FolderTexts texts, Problems problems, MissionTree tree, boolean missionRead) {
        this.texts = texts;
        this.problems = problems;
        this.tree = tree;
        this.missionRead = missionRead;
    }

    /**
     * A proposal that was known on the planning date.
     *
     * @param path of its file
     */
    record Read(String path, Fields root) {}

    List<Read> read(List<String> names) {
        List<Read> known = new ArrayList<>();
        for (String name : names) {
            String path = FOLDER + "/" + name;
            if (!name.endsWith(ENDING)) {
                problems.add(
                        path,
                        Flaw.of(Place.START, "a proposal is a " + ENDING + " file", "a name ending in " + ENDING));
                continue;
            }
            texts.yaml(path, "a proposal file")
                    .filter(root -> isSound(path, root))
                    .ifPresent(root -> known.add(new Read(path, root)));
        }
        return known;
    }

    /** Checks the file; whether it is without flaw and known. */
    private boolean isSound(String path, Fields root) {
        ShapeCheck check = new ShapeCheck(tree.ids());
        check.check(path, root, ProposalShapes.ROOT);
        List<Flaw> flaws = new ArrayList<>(check.flaws());
        boolean later = tree.asOf().isPresent()
                && Dated.isLater(root, "known-from", tree.asOf().get());
        if (missionRead) {
            for (Use use : check.uses()) {
                if (!tree.ids().has(use.kind(), use.id())) {
                    flaws.add(use.dangling(tree.ids()));
                } else if (!later && !isKnown(use)) {
                    flaws.add(Flaw.of(
                            use.at(),
                            use.kind().singular() + " " + Quoted.of(use.id())
                                    + " is not known yet on the planning date",
                            "something already known",
                            "give the proposal a known-from as well"));
                }
            }
        }
        flaws.addAll(ProposalChecks.run(root, made(root)));
        problems.addAll(path, flaws);
        return flaws.isEmpty() && !later;
    }

    /** The day on which its dates lay ahead: when it became known, or the mission's own planning date. */
    private Optional<LocalDate> made(Fields root) {
        return root.findDate("known-from")
                .or(() -> tree.known().findGroup("mission").flatMap(mission -> mission.findDate("as-of")));
    }

    private boolean isKnown(Use use) {
        return !use.kind().equals(Kinds.SOURCE) && !use.kind().equals(Kinds.MILESTONE)
                || tree.known().listGroups(use.kind().section()).stream()
                        .anyMatch(group ->
                                group.findText("id").filter(use.id()::equals).isPresent());
    }
}
