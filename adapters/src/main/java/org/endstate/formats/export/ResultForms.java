package org.endstate.formats.export;

import static org.endstate.formats.export.CommonForms.LABEL;
import static org.endstate.formats.export.CommonForms.SOURCING;
import static org.endstate.formats.export.Json.PROBABILITY;
import static org.endstate.formats.export.Json.TEXT;
import static org.endstate.formats.export.Json.WHOLE;
import static org.endstate.formats.export.Json.choice;
import static org.endstate.formats.export.Json.list;
import static org.endstate.formats.export.Json.optional;
import static org.endstate.formats.export.JsonObject.key;
import static org.endstate.formats.export.JsonObject.object;

import java.util.List;
import org.endstate.agreement.Clause;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanResult;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.mission.Label;
import org.endstate.provenance.Derived;
import org.endstate.provenance.InputFile;
import org.endstate.timeline.PlanningSettings;

/** {@code timeline.json} as a whole, and its parts about where results come from. */
final class ResultForms {

    private static final String FORMAT = "endstate-timeline/1";

    static final Json<InputFile> INPUT = object(
            "inputFile",
            "A file that was read.",
            key("path", "Relative to the mission folder.", TEXT, InputFile::path),
            key("sha256", "Hash of its bytes.", Json.SHA256, file -> file.hash().hex()));

    /** The name of a result with what it was derived from. */
    private record Named(String result, Derived<?> derived) {}

    private static final Json<Named> METHOD = object(
            "derivation",
            "How a result was computed.",
            key("result", "Which result: threat, capability or gates.", TEXT, Named::result),
            key(
                    "method",
                    "Key of the method.",
                    TEXT,
                    named -> named.derived().method().name()),
            key("version", "Changes whenever the same inputs would give other numbers.", WHOLE, named ->
                    (long) named.derived().method().version()),
            key("seed", "Seed of its draws.", WHOLE, named -> named.derived().seed()),
            key(
                    "inputs",
                    "Paths of the files it was computed from.",
                    list(TEXT),
                    named -> named.derived().inputs().stream()
                            .map(InputFile::path)
                            .toList()));

    private static final Json<PlanResult> PROVENANCE = object(
            "provenance",
            "What the run was made from; the same inputs give the same file.",
            key(
                    "program",
                    "Name and version of the software.",
                    TEXT,
                    result -> result.stamp().program()),
            key("seed", "Seed of every draw.", WHOLE, result -> result.stamp().seed()),
            key("scenarios", "How many futures were drawn.", WHOLE, result ->
                    (long) result.stamp().scenarios()),
            key(
                    "inputs",
                    "Every file read.",
                    list(INPUT),
                    result -> result.stamp().inputs()),
            key("methods", "How each assessment was computed.", list(METHOD), ResultForms::methods));

    private static final Json<PlanningSettings> SETTINGS = object(
            "settings",
            "The commission's choices.",
            key(
                    "confidence",
                    "A gate-bound task is planned when its gate is open with this probability.",
                    PROBABILITY,
                    settings -> settings.risk().confidence()),
            key("holdLimitDays", "The hybrid option waits at most so long at a closed gate.", WHOLE, settings ->
                    (long) settings.risk().holdLimit_days()),
            key("extensionDays", "The hybrid option may exceed an agreed date by so many days.", WHOLE, settings ->
                    (long) settings.risk().extension_days()),
            key(
                    "supportRemoved",
                    "Weight of the support-removed capability model.",
                    PROBABILITY,
                    settings -> settings.risk().supportRemoved()),
            key(
                    "lossDays",
                    "A site lost in quality counts as so many days in the search for priorities.",
                    Json.HUNDREDTHS,
                    settings -> settings.search().loss_days()),
            key(
                    "lateness",
                    "So does a day past an agreed date, times this.",
                    Json.HUNDREDTHS,
                    settings -> settings.search().lateness()),
            key(
                    "outsideViewWeight",
                    "Weight of past exits beside the simulation in mixed dates; 0 mixes nothing.",
                    PROBABILITY,
                    PlanningSettings::outsideWeight),
            key("horizonMonths", "Months from the planning date that are simulated.", WHOLE, settings ->
                    (long) settings.simulation().horizon_months()),
            key(
                    "durationCorrelation",
                    "How far the durations of one site's tasks move together.",
                    PROBABILITY,
                    settings -> settings.simulation().durationCorrelation()));

    static final Json<Clause> CLAUSE = object(
            "clause",
            "One clause of the text between the parties.",
            key("id", "Id of the clause.", TEXT, Clause::id),
            key("text", "Its text.", LABEL, Clause::text),
            key("kind", "What it binds to.", choice(Clause.Kind.class), Clause::kind),
            key("state", "Where the text stands.", choice(Clause.State.class), Clause::state),
            key("milestones", "Ids of the milestones it promises.", list(TEXT), Clause::milestones),
            key("conditions", "Ids of the conditions it names.", list(TEXT), Clause::conditions),
            key("sourcing", "Cited or assumed.", SOURCING, Clause::sourcing));

    private static final Json<Dossier.Assumption> ASSUMPTION = object(
            "assumption",
            "A figure that rests on no source.",
            key("where", "File and line of the figure, or the name of the default.", TEXT, Dossier.Assumption::where),
            key("what", "The figure in words.", TEXT, Dossier.Assumption::what),
            key("why", "The stated reason; empty where none was given.", TEXT, Dossier.Assumption::why));

    private static final Json<EvidenceIssue> ISSUE = object(
            "evidenceIssue",
            "Something in the evidence that a reader should know.",
            key("file", "Path relative to the mission folder.", TEXT, EvidenceIssue::file),
            key("row", "Line in the file, from 1.", WHOLE, issue -> (long) issue.row()),
            key("kind", "Key of the kind of issue.", TEXT, EvidenceIssue::kind),
            key("what", "One sentence.", TEXT, EvidenceIssue::what));

    /** The whole. */
    static final JsonObject<PlanResult> RESULT = object(
            "timeline",
            "Everything a planning run of Endstate found: the machine's view of the report.",
            key("format", "Name and version of this format.", TEXT, result -> FORMAT),
            key(
                    "disclaimer",
                    "To be shown wherever these results are; empty for none.",
                    TEXT,
                    result -> result.dossier()
                            .origin()
                            .disclaimer()
                            .map(Label::en)
                            .orElse("")),
            key(
                    "mission",
                    "The mission.",
                    MissionForms.MISSION,
                    result -> result.dossier().mission()),
            key(
                    "settings",
                    "The commission's choices.",
                    SETTINGS,
                    result -> result.dossier().settings()),
            key(
                    "work",
                    "The work that each site needs.",
                    list(WorkForms.SITE),
                    result -> result.dossier().inputs().work().sites()),
            key("options", "The options.", list(OptionForms.OPTION), PlanResult::options),
            key("proposals", "The parties' proposals.", list(ProposalForms.PROPOSAL), PlanResult::proposals),
            key(
                    "appraisals",
                    "How far each option can be trusted.",
                    list(AppraisalForms.APPRAISAL),
                    result -> result.timeline().appraisals()),
            key(
                    "frontier",
                    "What can be traded against what.",
                    AppraisalForms.FRONTIER,
                    result -> result.timeline().frontier()),
            key("gates", "The gates.", list(AssessmentForms.GATE), ResultForms::gates),
            key(
                    "conditions",
                    "The conditions.",
                    list(ConditionForms.CONDITION),
                    result -> result.dossier().commitments().conditions()),
            key(
                    "threatScale",
                    "What the threat levels mean.",
                    ThreatForms.SCALE,
                    result -> result.dossier().inputs().scale()),
            key(
                    "threat",
                    "The threat outlook by area.",
                    list(ThreatForms.AREA),
                    result -> result.assessments().threat().value().areas()),
            key(
                    "threatRecord",
                    "The record of deaths as a whole; null where there is none.",
                    optional(ThreatForms.RECORD),
                    result -> result.assessments().threat().value().record()),
            key(
                    "calms",
                    "How likely calm in several areas and months at once is.",
                    list(ThreatForms.CALM),
                    result -> result.assessments().threat().value().calms()),
            key(
                    "capability",
                    "The capability outlook by function.",
                    list(AssessmentForms.FUNCTION),
                    result -> result.assessments().capability().value()),
            key("outsideView", "How far past exits slipped.", list(OutsideForms.CLASS), PlanResult::outside),
            key(
                    "mixedDates",
                    "Dates of milestones with the outside view mixed in; empty where its weight is 0.",
                    list(OutsideForms.MIXED),
                    PlanResult::mixed),
            key(
                    "clauses",
                    "The text between the parties.",
                    list(CLAUSE),
                    result -> result.dossier().commitments().clauses()),
            key(
                    "assumptions",
                    "Every figure without a source and every default used.",
                    list(ASSUMPTION),
                    result -> result.dossier().origin().assumptions()),
            key(
                    "evidenceIssues",
                    "What was left out of the evidence or read with a doubt.",
                    list(ISSUE),
                    result -> result.dossier().inputs().evidence().issues()),
            key(
                    "sources",
                    "The documents cited.",
                    list(MissionForms.SOURCE),
                    result -> result.dossier().mission().identity().sources()),
            key("provenance", "What the run was made from.", PROVENANCE, result -> result));

    private ResultForms() {}

    private static List<Named> methods(PlanResult result) {
        return List.of(
                new Named("threat", result.assessments().threat()),
                new Named("capability", result.assessments().capability()),
                new Named("gates", result.assessments().gates()));
    }

    private static List<AssessmentForms.GateEntry> gates(PlanResult result) {
        return result.assessments().gates().value().stream()
                .map(outlook -> new AssessmentForms.GateEntry(Lookup.gate(result, outlook.gate()), outlook))
                .toList();
    }
}
