package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.evidence.EvidenceSet;
import org.endstate.evidence.register.Register;
import org.endstate.formats.csv.CsvTable;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Nearest;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;
import org.endstate.mission.Label;
import org.endstate.oversight.PastExit;
import org.endstate.provenance.InputFile;

/** One reading of one mission folder, from bytes to dossier. */
final class FolderReading {

    private static final Fields NOTHING = new Fields(Place.START, Map.of());

    private final MissionSource source;
    private final Optional<LocalDate> asOf;
    private final Problems problems = new Problems();
    private final FolderTexts texts;

    FolderReading(MissionSource source, Optional<LocalDate> asOf) {
        this.source = source;
        this.asOf = asOf;
        this.texts = new FolderTexts(source, problems);
    }

    Reading read() {
        Fields builtIn = BuiltIn.work();
        texts.used(BuiltIn.workFile());
        Optional<Fields> whole = missionFile();
        MissionTree tree = MissionTree.of(whole.orElse(NOTHING), builtIn, asOf);
        Tables tables = tables(tree, whole.isPresent());
        List<ProposalReading.Read> proposals =
                new ProposalReading(texts, problems, tree, whole.isPresent()).read(source.list(ProposalReading.FOLDER));
        Draft draft = new Draft(tree.known(), tree.ids(), tree.asOf(), builtIn, tables);
        if (whole.isPresent()) {
            problems.addAll(MissionFolder.FILE, tree.flaws());
            problems.addAll(MissionFolder.FILE, MissionChecks.run(draft));
            problems.addAll(Tables.EVENTS, AllotmentCheck.unlocatedRows(draft));
            problems.addAll(Tables.ACTUALS, ActualsChecks.tasks(draft));
        }
        if (problems.isEmpty()) {
            Dossier dossier = dossier(draft, proposals);
            tables.requirements()
                    .ifPresent(file -> problems.addAll(RequirementReading.FILE, RequirementProblems.of(dossier, file)));
            if (problems.isEmpty()) {
                return new Reading.Complete(dossier, BindOversight.reported(draft));
            }
        }
        return new Reading.Refused(problems.list(source));
    }

    private Optional<Fields> missionFile() {
        Optional<Fields> root = texts.yaml(MissionFolder.FILE, "a mission file");
        if (root.isEmpty() && problems.isEmpty()) {
            problems.add(MissionFolder.FILE, Flaw.of(Place.START, "there is no such file", "a mission file"));
        }
        return root;
    }

    private Tables tables(MissionTree tree, boolean missionRead) {
        mistypedNames();
        AreaNames areas = new AreaNames(tree.known().listGroups("areas"));
        EventReader events = new EventReader(areas, tree.asOf());
        Optional<EventCounts> counts = texts.table(Tables.EVENTS, events::read, events::flaws);
        CapabilityTables capability = new CapabilityReading(texts, problems, tree, missionRead).read();
        RequirementReading.Stated stated = new RequirementReading(texts, problems, tree, missionRead).read();
        PastExitReader exits = new PastExitReader();
        Optional<List<PastExit>> own = texts.table(Tables.PAST_EXITS, exits::read, exits::flaws);
        ActualsReader reports = new ActualsReader(tree.ids());
        List<ActualsReader.Row> actuals =
                texts.table(Tables.ACTUALS, reports::read, reports::flaws).orElse(List.of());
        Register nothing = Register.of(List.of());
        Register register = new RegisterFile(AccountsFile.PATH, nothing)
                .read(texts, problems)
                .orElse(nothing);
        DuplicatesFile.check(texts, problems);
        PublicationFile.check(PublicationFile.PATH, texts, problems);
        List<EvidenceIssue> issues = new ArrayList<>();
        counts.ifPresent(c -> issues.addAll(c.issues()));
        issues.addAll(capability.issues());
        issues.addAll(stated.issues());
        return new Tables(
                counts,
                capability,
                stated.root(),
                issues,
                own.orElseGet(this::builtInExits),
                actuals,
                register,
                texts.present());
    }

    private List<PastExit> builtInExits() {
        if (!texts.present().contains(Tables.PAST_EXITS)) {
            texts.used(BuiltIn.pastExitsFile());
        }
        return new PastExitReader().read(CsvTable.read(BuiltIn.pastExits()));
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
                                        "no input of a mission is called " + Quoted.of(name),
                                        "one of " + String.join(", ", Tables.NAMES))
                                .maybe(meant));
            }
        }
    }

    private Dossier dossier(Draft draft, List<ProposalReading.Read> proposals) {
        Assumptions assumptions = new Assumptions();
        var mission = new BindGround(draft, assumptions).mission();
        var work = new BindWork(draft, assumptions).work();
        var commitments = new BindCommitments(draft, assumptions)
                .commitments()
                .with(new BindProposals(mission.asOf(), assumptions).proposals(proposals));
        BindSettings settings = new BindSettings(draft, assumptions);
        EvidenceSet evidence = new EvidenceSet(
                draft.tables().events().map(EventCounts::counts).orElse(List.of()),
                settings.allotment(),
                draft.tables().issues());
        var inputs = new Dossier.Inputs(
                evidence,
                settings.scale(),
                work,
                new BindCapability(draft, assumptions).inputs(mission.ground().functions()),
                draft.tables().exits(),
                new BindOversight(draft, assumptions).inputs(),
                draft.tables().register().knownOn(mission.asOf()));
        var planning = settings.settings();
        Fields identity = draft.root().getGroup("mission");
        Optional<Label> disclaimer = identity.find("disclaimer").map(given -> Bind.label(identity, "disclaimer"));
        List<InputFile> read = texts.files().stream()
                .sorted(Comparator.comparing(InputFile::path))
                .toList();
        return new Dossier(
                mission, inputs, commitments, planning, new Dossier.Origin(read, assumptions.all(), disclaimer));
    }
}
