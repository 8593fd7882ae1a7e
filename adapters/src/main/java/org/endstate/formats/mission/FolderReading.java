package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.endstate.capability.CapabilityInputs;
import org.endstate.commission.Dossier;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.evidence.EvidenceSet;
import org.endstate.formats.csv.CsvTable;
import org.endstate.formats.schema.Ids;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Nearest;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.text.TextFile;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.YamlReader;
import org.endstate.oversight.PastExit;
import org.endstate.provenance.ContentHash;
import org.endstate.provenance.InputFile;

/** One reading of one mission folder, from bytes to dossier. */
final class FolderReading {

    private static final Fields NOTHING = new Fields(Place.START, Map.of());

    private final MissionSource source;
    private final Optional<LocalDate> asOf;
    private final Problems problems = new Problems();
    private final Set<String> present = new HashSet<>();
    private final List<InputFile> files = new ArrayList<>();

    FolderReading(MissionSource source, Optional<LocalDate> asOf) {
        this.source = source;
        this.asOf = asOf;
    }

    Reading read() {
        Fields builtIn = BuiltIn.work();
        files.add(BuiltIn.workFile());
        Optional<Fields> whole = missionFile();
        MissionTree tree = MissionTree.of(whole.orElse(NOTHING), builtIn, asOf);
        Tables tables = tables(tree, whole.map(readable -> tree.ids()));
        Draft draft = new Draft(tree.known(), tree.ids(), tree.asOf(), builtIn, tables);
        if (whole.isPresent()) {
            problems.addAll(MissionFolder.FILE, tree.flaws());
            problems.addAll(MissionFolder.FILE, MissionChecks.run(draft));
            problems.addAll(Tables.EVENTS, AllotmentCheck.unlocatedRows(draft));
        }
        return problems.isEmpty() ? new Reading.Complete(dossier(draft)) : new Reading.Refused(problems.list(source));
    }

    private Optional<Fields> missionFile() {
        Optional<TextFile> text = text(MissionFolder.FILE);
        if (text.isEmpty()) {
            if (problems.isEmpty()) {
                problems.add(MissionFolder.FILE, Flaw.of(Place.START, "there is no such file", "a mission file"));
            }
            return Optional.empty();
        }
        YamlReader.Tree tree = YamlReader.read(text.get().text());
        problems.addAll(MissionFolder.FILE, tree.flaws());
        if (tree.root().isEmpty()) {
            if (tree.flaws().isEmpty()) {
                problems.add(MissionFolder.FILE, Flaw.of(Place.START, "the file is empty", "a mission file"));
            }
            return Optional.empty();
        }
        if (tree.root().get() instanceof Fields root) {
            return Optional.of(root);
        }
        problems.add(
                MissionFolder.FILE,
                Flaw.of(
                        tree.root().get().at(),
                        "the file does not begin with keys",
                        "endstate: 1, mission: and so on"));
        return Optional.empty();
    }

    private Optional<TextFile> text(String path) {
        return switch (source.open(path)) {
            case MissionSource.Found.Absent() -> Optional.empty();
            case MissionSource.Found.Unusable(String why, String expected) -> {
                present.add(path);
                problems.add(path, Flaw.of(Place.START, why, expected));
                yield Optional.empty();
            }
            case MissionSource.Found.Content content -> decoded(path, content.bytes());
        };
    }

    private Optional<TextFile> decoded(String path, byte[] bytes) {
        present.add(path);
        files.add(new InputFile(path, ContentHash.of(bytes)));
        return switch (TextFile.decode(path, bytes)) {
            case TextFile.Decoded.Unreadable(Flaw flaw) -> {
                problems.add(path, flaw);
                yield Optional.empty();
            }
            case TextFile.Decoded.Readable(TextFile file) -> {
                problems.addText(file);
                yield Optional.of(file);
            }
        };
    }

    private Tables tables(MissionTree tree, Optional<Ids> ids) {
        mistypedNames();
        AreaNames areas = new AreaNames(tree.known().listGroups("areas"));
        EventReader events = new EventReader(areas, tree.asOf());
        Optional<EventCounts> counts = table(Tables.EVENTS, events::read, events::flaws);
        JudgementReader judgements = new JudgementReader(ids, tree.asOf());
        var judged = table(Tables.JUDGEMENTS, judgements::read, judgements::flaws);
        PastExitReader exits = new PastExitReader();
        Optional<List<PastExit>> own = table(Tables.PAST_EXITS, exits::read, exits::flaws);
        List<EvidenceIssue> issues = new ArrayList<>();
        counts.ifPresent(c -> issues.addAll(c.issues()));
        issues.addAll(judgements.issues());
        return new Tables(
                counts,
                judged.orElse(present.contains(Tables.JUDGEMENTS) ? Tables.Judgements.UNKNOWN : Tables.Judgements.NONE),
                issues,
                own.orElseGet(this::builtInExits),
                present);
    }

    private List<PastExit> builtInExits() {
        if (!present.contains(Tables.PAST_EXITS)) {
            files.add(BuiltIn.pastExitsFile());
        }
        return new PastExitReader().read(CsvTable.read(BuiltIn.pastExits()));
    }

    private <T> Optional<T> table(String path, Function<CsvTable, T> reader, Supplier<List<Flaw>> flaws) {
        Optional<T> read = text(path).map(file -> reader.apply(CsvTable.read(file.text())));
        problems.addAll(path, flaws.get());
        return read;
    }

    private void mistypedNames() {
        List<String> present = source.list("inputs");
        List<String> absent =
                Tables.NAMES.stream().filter(name -> !present.contains(name)).toList();
        for (String name : present) {
            Optional<String> meant = Tables.NAMES.contains(name) ? Optional.empty() : Nearest.to(name, absent);
            if (meant.isPresent()) {
                problems.add(
                        "inputs/" + name,
                        Flaw.of(
                                        Place.START,
                                        "no table of a mission is called " + Quoted.of(name),
                                        "one of " + String.join(", ", Tables.NAMES))
                                .maybe(meant));
            }
        }
    }

    private Dossier dossier(Draft draft) {
        Assumptions assumptions = new Assumptions();
        var mission = new BindGround(draft, assumptions).mission();
        var work = new BindWork(draft, assumptions).work();
        var commitments = new BindCommitments(draft, assumptions).commitments();
        BindSettings settings = new BindSettings(draft, assumptions);
        EvidenceSet evidence = new EvidenceSet(
                draft.tables().events().map(EventCounts::counts).orElse(List.of()),
                settings.allotment(),
                draft.tables().issues());
        var inputs = new Dossier.Inputs(
                evidence,
                settings.scale(),
                work,
                new CapabilityInputs(
                        new CapabilityInputs.Measure(
                                PlainFramework.HISTORY, mission.ground().functions(), draft.principals()),
                        draft.tables().judgements().all(),
                        List.of(),
                        List.of()),
                draft.tables().exits());
        var planning = settings.settings();
        String disclaimer =
                draft.root().getGroup("mission").findText("disclaimer").orElse("");
        List<InputFile> read =
                files.stream().sorted(Comparator.comparing(InputFile::path)).toList();
        return new Dossier(
                mission, inputs, commitments, planning, new Dossier.Origin(read, assumptions.all(), disclaimer));
    }
}
