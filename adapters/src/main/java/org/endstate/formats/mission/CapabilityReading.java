package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.capability.DatedForecast;
import org.endstate.capability.framework.Framework;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.formats.schema.Shape;
import org.endstate.formats.schema.ShapeCheck;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;
import org.endstate.provenance.ContentHash;

/** Reads the files of working group 3: the framework, the evidence, how panels were held, the judgements. */
final class CapabilityReading {

    static final String FRAMEWORK = "inputs/framework.yaml";
    static final String EVIDENCE = "inputs/evidence.yaml";
    static final String ELICITATION = "inputs/elicitation.yaml";

    private final FolderTexts texts;
    private final Problems problems;
    private final MissionTree tree;
    private final boolean missionRead;
    private final List<String> principals;

    /** A reading whose ids are checked against the mission's, as long as mission.yaml itself could be read. */
    CapabilityReading(FolderTexts texts, Problems problems, MissionTree tree, boolean missionRead) {
        this.texts = texts;
        this.problems = problems;
        this.tree = tree;
        this.missionRead = missionRead;
        this.principals = Draft.principals(tree.known());
    }

    CapabilityTables read() {
        Optional<FrameworkHistory> frameworks = frameworks();
        Optional<Fields> evidence =
                file(EVIDENCE, "an evidence file", EvidenceShapes.ROOT).map(Checked::root);
        EvidenceChecks checks = new EvidenceChecks(evidence, frameworks, tree);
        problems.addAll(EVIDENCE, checks.flaws());
        Optional<Fields> elicitation = file(ELICITATION, "an elicitation file", ElicitationShapes.ROOT)
                .filter(Checked::sound)
                .map(Checked::root);
        JudgementReader.Known known = new JudgementReader.Known(
                missionRead ? Optional.of(tree.ids()) : Optional.empty(),
                tree.asOf(),
                frameworks,
                evidence.isPresent() || !texts.present().contains(EVIDENCE)
                        ? Optional.of(checks.dates())
                        : Optional.empty(),
                elicitation.map(ElicitationChecks::partyByExpert));
        JudgementReader reader = new JudgementReader(known);
        Optional<JudgementReader.Judgements> judged = texts.table(Tables.JUDGEMENTS, reader::read, reader::flaws);
        ForecastReader forecasts = new ForecastReader(known);
        Optional<List<DatedForecast>> foreseen = texts.table(Tables.FORECASTS, forecasts::read, forecasts::flaws);
        List<EvidenceIssue> issues = new ArrayList<>(checks.issues());
        issues.addAll(reader.issues());
        issues.addAll(forecasts.issues());
        elicitation.ifPresent(file -> {
            List<JudgementRow> rows =
                    judged.map(JudgementReader.Judgements::rows).orElse(List.of());
            issues.addAll(panels(upToPlanningDate(file), frameworks, rows));
        });
        return new CapabilityTables(
                frameworks,
                texts.present().contains(FRAMEWORK),
                checks.kept(),
                judged.orElse(
                        texts.present().contains(Tables.JUDGEMENTS)
                                ? JudgementReader.Judgements.UNKNOWN
                                : JudgementReader.Judgements.NONE),
                foreseen.orElse(List.of()),
                issues);
    }

    private List<EvidenceIssue> panels(Fields file, Optional<FrameworkHistory> frameworks, List<JudgementRow> rows) {
        ElicitationChecks checks = new ElicitationChecks(file, frameworks, rows);
        checks.run();
        problems.addAll(ELICITATION, checks.flaws());
        problems.addAll(Tables.JUDGEMENTS, checks.rowFlaws());
        return checks.issues();
    }

    private Fields upToPlanningDate(Fields file) {
        return tree.asOf().map(day -> Dated.upTo(file, "panels", "as-of", day)).orElse(file);
    }

    /**
     * A file as known on the planning date.
     *
     * @param sound whether it has the right shape
     */
    private record Checked(Fields root, boolean sound) {}

    private Optional<Checked> file(String path, String what, Shape.Group shape) {
        return texts.yaml(path, what).map(root -> {
            ShapeCheck check = new ShapeCheck(tree.ids());
            check.check(path, root, shape);
            List<Flaw> flaws = new ArrayList<>(check.flaws());
            if (missionRead) {
                check.dangling().limit(Problems.ENOUGH).forEach(flaws::add);
            }
            problems.addAll(path, flaws);
            return new Checked(tree.asOf().map(day -> KnownFrom.keep(root, day)).orElse(root), flaws.isEmpty());
        });
    }

    /** The mission's own framework, or the built-in one. */
    private Optional<FrameworkHistory> frameworks() {
        Optional<Checked> own = file(FRAMEWORK, "a framework file", FrameworkShapes.ROOT);
        if (own.isEmpty() && !texts.present().contains(FRAMEWORK)) {
            texts.used(BuiltIn.frameworkFile());
            return Optional.of(BuiltIn.framework());
        }
        return own.flatMap(this::own);
    }

    private Optional<FrameworkHistory> own(Checked file) {
        List<Flaw> flaws = new ArrayList<>(FrameworkChecks.run(file.root(), principals));
        boolean sound = file.sound() && flaws.isEmpty();
        List<Fields> inForce = file.root().listGroups("versions").stream()
                .filter(version -> !isLater(version))
                .toList();
        if (sound) {
            file.root().listGroups("versions").forEach(version -> flaws.addAll(asAdopted(version)));
        }
        if (sound && inForce.isEmpty()) {
            flaws.add(Flaw.of(
                    file.root().placeOf("versions"),
                    "no version is in force on the planning date",
                    "a first version that is"));
        }
        problems.addAll(FRAMEWORK, flaws);
        return file.sound() && flaws.isEmpty()
                ? Optional.of(BindFramework.history(file.root(), inForce))
                : Optional.empty();
    }

    private boolean isLater(Fields version) {
        Optional<LocalDate> from = version.findDate("from");
        return from.filter(day -> tree.asOf().filter(day::isAfter).isPresent()).isPresent();
    }

    /** A version is never changed: its text has the hash under which it was adopted. */
    private static List<Flaw> asAdopted(Fields version) {
        Optional<Fields> adopted = version.findGroup("adopted").filter(group -> group.has("hash"));
        if (adopted.isEmpty()) {
            return List.of();
        }
        String stated = adopted.get().getText("hash");
        List<Flaw> wrong = Hashes.wrong(adopted.get(), "hash");
        if (!wrong.isEmpty()) {
            return wrong;
        }
        Framework bound = BindFramework.version(version);
        ContentHash found = bound.hash();
        return found.hex().equals(stated)
                ? List.of()
                : List.of(Flaw.of(
                        adopted.get().placeOf("hash"),
                        "version " + bound.version() + " is not what was adopted as " + Quoted.of(stated),
                        "its text as adopted; the text here has the hash " + found,
                        "a version is never changed: write a new one with a crosswalk or a break"));
    }
}
