package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.endstate.commission.Dossier;
import org.endstate.condition.Condition;
import org.endstate.condition.Gate;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.evidence.MonthlyCount;
import org.endstate.formats.text.Problem;
import org.endstate.mission.Label;
import org.endstate.mission.Milestone;
import org.endstate.mission.Outcome;
import org.endstate.mission.Resource;
import org.endstate.mission.Site;
import org.endstate.mission.Sourcing;
import org.endstate.mission.WorkCalendar;
import org.endstate.provenance.ContentHash;
import org.endstate.provenance.InputFile;
import org.endstate.requirements.ClosureTemplate;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskRole;
import org.endstate.threat.ThreatScale;
import org.endstate.uncertainty.ThreePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissionFolderTest {

    private static final Path VALID = Path.of("src/test/resources/broken-missions/none");
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

    private static final String WORK = "built-in/closure-templates.yaml";
    private static final String ASSUMPTIONS = """
            mission.yaml:21 | threshold of function isr: level 4 |\s
            mission.yaml:25 | capacity of engineers: 2 | two teams stay
            mission.yaml:31 | task 03 of template closure-xs: 1 working day | one day
            mission.yaml:35 | guard of site harbour: 60 persons |\s
            mission.yaml:36 | guard of site outpost: 20 persons |\s
            mission.yaml:36 | strength of site outpost: 100 persons |\s
            mission.yaml:36 | task 02 of site outpost: 4–8–20 working days | few huts
            mission.yaml:40 | allotment: deaths of no known area are shared out among 2 areas | by population
            mission.yaml:42 | condition calm: threat level at most 2, months in a row: 6 |\s
            mission.yaml:43 | condition sees: capability level at least 4, assessments in a row: 2, opens at 0.8, closes \
            below 0.6, days apart: 90, sources: 2, expires after days: 365 |\s
            mission.yaml:47 | estimate for condition will: 0.6 by 2024-12-31 |\s
            WORK:5 | calendar office: five days a week without holidays | the mission defines no such calendar
            WORK:6 | calendar field: six days a week without holidays | the mission defines no such calendar
            WORK:7 | calendar every-day: movement goes on every day | the mission defines no such calendar
            WORK:151 | template closure-m: tasks, order and durations | generic work breakdown; durations are expert \
            judgement shaped to public anchors
            WORK | resource environment-officers: unlimited | REASON
            WORK | resource escort: unlimited | REASON
            WORK | resource inspection-team: unlimited | REASON
            WORK | resource property-team: unlimited | REASON
            WORK | resource transport: unlimited | REASON
            default: threat | threat levels 0 to 4: up to 0, 2, 10, 25, 100 deaths a month | SCALE
            default: framework | framework partner-force, version 1, by which capability is judged | No party has adopted it.
            default: framework | levels of function isr | The framework does not say what can be observed at each; \
            the experts judged by its scale alone.
            default: capability | assessments to come are quarterly or as far apart as a condition asks, well supported, \
            and find the level as it is | Endstate's default
            default: capability | pace of a function before any assessment: 0.5 levels up and 0.2 down a year; functions of \
            one force are akin | Endstate's default; no archive of past forces says
            default: capability | support removed: levels go up at 0.3 and down at 3 times the pace | Endstate's default; \
            no data set holds this case
            default: planning | confidence: 0.8 | Endstate's default
            default: planning | hold-limit: 120 | Endstate's default
            default: planning | extension: 90 | Endstate's default
            default: planning | support-removed: 0.25 | Endstate's default
            default: planning | horizon: 48 | Endstate's default
            default: planning | duration-correlation: 0.3 | Endstate's default
            default: planning | loss-days: 30 | Endstate's default
            default: planning | lateness: 1 | Endstate's default
            """.replace("WORK", WORK)
            .replace("REASON", "built-in tasks use it, and the mission defines no such resource")
            .replace("SCALE", ThreatScale.DEFAULT.source());

    private static Dossier read(Optional<LocalDate> asOf) {
        return dossier(MissionFolder.read(VALID, asOf));
    }

    private static Dossier dossier(Reading reading) {
        return switch (reading) {
            case Reading.Complete(Dossier dossier, var actuals) -> dossier;
            case Reading.Refused(List<Problem> problems) -> fail("refused: " + problems);
        };
    }

    private static MissionInMemory inMemory() throws IOException {
        MissionInMemory mission = new MissionInMemory();
        for (String path : List.of("mission.yaml", "inputs/events.csv", "inputs/judgements.csv")) {
            mission.with(path, Files.readAllBytes(VALID.resolve(path)));
        }
        return mission;
    }

    @Test
    void a_valid_mission_becomes_its_nouns() {
        var mission = read(Optional.empty()).mission();

        assertThat(mission.identity().name()).isEqualTo(new Label("Lagoon mission", "بعثة البحيرة"));
        assertThat(mission.asOf()).isEqualTo("2024-01-27");
        assertThat(mission.identity().strength().value()).isEqualTo(700);
        assertThat(mission.identity().strength().sourcing()).isEqualTo(new Sourcing.Cited(List.of("S1")));
        assertThat(mission.identity().sources()).extracting("id").containsExactly("S1");
        assertThat(mission.institution().parties()).extracting("id").containsExactly("host", "lead");
        assertThat(mission.areas()).extracting("id").containsExactly("north", "south");
        assertThat(mission.getSite("outpost").plan())
                .isEqualTo(new Site.Plan(Outcome.CLOSED, Optional.empty(), Optional.of("harbour"), "closure-xs"));
        assertThat(mission.getSite("harbour").plan().template()).isEqualTo("closure-m");
        assertThat(mission.getSite("harbour").presence().guard()).isEqualTo(60);
    }

    @Test
    void planning_settings_without_a_source_are_assumptions_too() throws IOException {
        String mission = Files.readString(VALID.resolve("mission.yaml"));
        String settings = "planning:\n  assumption: by lot\n  hold-limit: 30\n  confidence: 0.7\n";
        Reading reading = MissionFolder.read(
                inMemory().with("mission.yaml", mission.replace("planning:\n", settings)), Optional.empty());

        assertThat(dossier(reading).origin().assumptions())
                .extracting(a -> a.what() + " | " + a.why())
                .contains("planning, hold-limit: 30 | by lot", "planning, confidence: 0.7 | by lot")
                .contains("extension: 90 | Endstate's default");
    }

    @Test
    void calendars_and_capacities_keep_their_breaks_steps_and_seasons() {
        var means = read(Optional.empty()).mission().means();

        assertThat(means.calendars())
                .extracting(WorkCalendar::id)
                .containsExactly("site-week", "office", "field", "every-day");
        WorkCalendar week = means.calendars().getFirst();
        assertThat(week.worksOn(LocalDate.of(2024, 4, 7))).as("a Sunday").isTrue();
        assertThat(week.worksOn(LocalDate.of(2024, 4, 9))).as("the feast").isFalse();
        assertThat(week.worksOn(LocalDate.of(2025, 1, 15))).as("the rains").isFalse();
        Resource.Capacity engineers = means.resources().getFirst().capacity();
        assertThat(engineers.on(LocalDate.of(2024, 5, 31))).isEqualTo(2);
        assertThat(engineers.on(LocalDate.of(2024, 6, 1))).isEqualTo(3);
        assertThat(engineers.on(LocalDate.of(2024, 7, 1))).isEqualTo(1);
    }

    @Test
    void milestones_keep_what_was_agreed_by_the_planning_date() {
        var milestones = read(Optional.empty()).mission().milestones();

        assertThat(milestones.get(0).ceiling()).hasValue(600);
        assertThat(milestones.get(0).agreed())
                .contains(new Milestone.AgreedDate(LocalDate.of(2024, 9, 30), true, new Sourcing.Cited(List.of("S1"))));
        assertThat(milestones.get(1).agreed()).as("agreed only in June").isEmpty();
    }

    @Test
    void a_later_planning_date_lets_in_what_became_known_since() {
        Dossier july = read(Optional.of(JULY));

        assertThat(july.mission().asOf()).isEqualTo(JULY);
        assertThat(july.mission().identity().sources()).extracting("id").containsExactly("S1", "S2");
        assertThat(july.mission().getMilestone("all-out").agreed()).isPresent();
        assertThat(july.inputs().judgements()).hasSize(3);
        assertThat(july.inputs().evidence().counts())
                .extracting("month")
                .hasToString("[2023-10, 2023-10, 2023-11, 2023-11, 2024-01]");
    }

    @Test
    void events_are_counted_by_month_and_area_before_the_planning_month() {
        var evidence = read(Optional.empty()).inputs().evidence();

        assertThat(evidence.counts())
                .extracting(
                        count -> count.month().toString(),
                        count -> count.area().orElse("*"),
                        MonthlyCount::low,
                        MonthlyCount::best,
                        MonthlyCount::high,
                        MonthlyCount::events)
                .containsExactly(
                        Tuple.tuple("2023-10", "north", 1, 2, 3, 1),
                        Tuple.tuple("2023-10", "*", 0, 1, 1, 1),
                        Tuple.tuple("2023-11", "south", 0, 0, 4, 2),
                        Tuple.tuple("2023-11", "*", 2, 3, 5, 1));
        assertThat(evidence.allotment().orElseThrow().shares()).containsEntry("north", 0.75);
        assertThat(evidence.issues())
                .containsExactly(
                        new EvidenceIssue(
                                "inputs/events.csv",
                                3,
                                "unknown-area",
                                "no area is called 'Al-Shamal Region': 1 row counted for the whole territory."),
                        new EvidenceIssue(
                                "inputs/events.csv",
                                6,
                                "after-planning-date",
                                "1 row left out: in or after the month of the planning date."),
                        new EvidenceIssue(
                                "inputs/judgements.csv",
                                4,
                                "after-planning-date",
                                "1 row left out: dated after the planning date."));
    }

    @Test
    void judgements_are_scaled_to_a_sum_of_one() {
        var judgements = read(Optional.empty()).inputs().judgements();

        assertThat(judgements).extracting("expert").containsExactly("e1", "e2");
        assertThat(judgements.getFirst().reason()).isEqualTo("seen at work, twice");
        assertThat(judgements.get(1).levels().at(3)).isEqualTo(0.4 / 1.002);
    }

    @Test
    void the_work_of_a_site_follows_precedence_and_holds_its_own_changes() {
        SiteWork outpost = read(Optional.empty()).inputs().work().sites().get(1);

        assertThat(outpost.tasks()).extracting(Task::id).containsExactly("01", "02", "03", "04");
        Task dismantle = outpost.tasks().get(1);
        assertThat(dismantle.effort().duration()).isEqualTo(new ThreePoint(4, 8, 20));
        assertThat(dismantle.effort().uses()).containsExactly(java.util.Map.entry("engineers", 1));
        assertThat(dismantle.effort().sourcing()).isEqualTo(new Sourcing.Assumed("few huts"));
        assertThat(outpost.getTask(TaskRole.DEPARTURE).after().get(1).maxLag_days())
                .hasValue(90);
    }

    @Test
    void conditions_gates_and_clauses_are_bound() {
        var commitments = read(Optional.empty()).commitments();

        assertThat(commitments.conditions())
                .extracting(condition -> condition.getClass().getSimpleName())
                .containsExactly(
                        "ThreatAtMost",
                        "CapabilityAtLeast",
                        "CertificateIssued",
                        "CountReached",
                        "DateReached",
                        "Unmeasured");
        assertThat(commitments.conditions().get(5))
                .isEqualTo(new Condition.Unmeasured(
                        "will",
                        Label.of("Political will"),
                        Optional.of(new Condition.Estimate(0.6, LocalDate.of(2024, 12, 31), List.of("host", "lead")))));
        assertThat(commitments.gates().getFirst().holds())
                .containsExactly(new Gate.Hold("outpost", "04"), new Gate.Hold("harbour", "21"));
        assertThat(commitments.clauses().getFirst().milestones()).containsExactly("out-of-south");
    }

    @Test
    void every_file_is_named_with_its_hash() throws IOException {
        assertThat(read(Optional.empty()).origin().files())
                .extracting(InputFile::path)
                .containsExactly(
                        "built-in/closure-templates.yaml",
                        "built-in/partner-force.yaml",
                        "built-in/past-exits.csv",
                        "inputs/events.csv",
                        "inputs/judgements.csv",
                        "mission.yaml");
        assertThat(read(Optional.empty()).origin().files().getLast().hash())
                .isEqualTo(ContentHash.of(Files.readAllBytes(VALID.resolve("mission.yaml"))));
    }

    @Test
    void every_figure_without_a_source_and_every_default_is_an_assumption() {
        assertThat(read(Optional.empty()).origin().assumptions())
                .extracting(assumption -> assumption.where() + " | " + assumption.what() + " | " + assumption.why())
                .containsExactly(ASSUMPTIONS.split("\n"));
    }

    @Test
    void a_file_from_a_spreadsheet_reads_like_any_other() throws IOException {
        String events = Files.readString(VALID.resolve("inputs/events.csv"));
        Reading reading = MissionFolder.read(
                inMemory().with("inputs/events.csv", "\uFEFF" + events.replace("\n", "\r\n")), Optional.empty());

        assertThat(dossier(reading).inputs().evidence())
                .isEqualTo(read(Optional.empty()).inputs().evidence());
    }

    @Test
    void a_problem_shows_its_line_with_a_caret_under_the_place() throws IOException {
        String text = Files.readString(VALID.resolve("mission.yaml")).replace("value: 700", "value: many");
        Reading reading = MissionFolder.read(inMemory().with("mission.yaml", text), Optional.empty());

        assertThat(((Reading.Refused) reading).problems())
                .extracting(Problem::excerpt)
                .containsExactly("     6 |   strength: {value: many, unit: persons, source: S1}\n"
                        + "       |                     ^");
    }

    @Test
    void a_folder_that_does_not_exist_is_said_not_to_exist() {
        Reading reading = MissionFolder.read(Path.of("no/such/folder"), Optional.empty());

        assertThat(((Reading.Refused) reading).problems())
                .hasToString(
                        "[no/such/folder:1:1: there is no such folder; expected a mission folder that holds mission.yaml]");
    }

    @Test
    void a_file_beyond_the_limit_is_refused_unread(@TempDir Path folder) throws IOException {
        Files.copy(VALID.resolve("mission.yaml"), folder.resolve("mission.yaml"));
        Files.createDirectory(folder.resolve("inputs"));
        Files.copy(VALID.resolve("inputs/judgements.csv"), folder.resolve("inputs/judgements.csv"));
        try (var events =
                new java.io.RandomAccessFile(folder.resolve("inputs/events.csv").toFile(), "rw")) {
            events.setLength(MissionSource.LARGEST + 1);
        }

        assertThat(((Reading.Refused) MissionFolder.read(folder, Optional.empty())).problems())
                .extracting(problem -> problem.toString().replace(folder + "/", ""))
                .containsExactly("inputs/events.csv:1:1: the file has more than 64 MB; expected a smaller file");
    }

    @Test
    void the_built_in_templates_follow_precedence_and_end() {
        var work = read(Optional.empty()).inputs().work().sites().getFirst();
        var template = new ClosureTemplate("closure-m", Label.of("x"), work.tasks());

        assertThat(template.tasks()).extracting(Task::id).hasSize(24).isSorted();
        assertThat(template.tasks())
                .filteredOn(task -> task.role() == TaskRole.HANDOVER || task.role() == TaskRole.DEPARTURE)
                .extracting(Task::id)
                .containsExactly("21", "22");
    }

    @Test
    void events_tell_their_districts_and_civilians_where_the_table_has_the_columns() throws IOException {
        MissionInMemory mission = inMemory().with("inputs/events.csv", """
                id,date_start,date_end,adm_1,adm_2,low,best,high,deaths_civilians
                1,2023-05-01,2023-05-02,North Province,Hills,0,4,5,1
                2,2023-05-09,2023-05-09,North Province,Dales,1,2,2,2
                3,2023-06-09,2023-06-09,North Province,,1,2,2,0
                """);

        assertThat(dossier(MissionFolder.read(mission, Optional.empty()))
                        .inputs()
                        .evidence()
                        .counts())
                .extracting(MonthlyCount::detail)
                .containsExactly(
                        new MonthlyCount.Detail(OptionalInt.of(3), Optional.of(Set.of("Hills", "Dales"))),
                        new MonthlyCount.Detail(OptionalInt.of(0), Optional.empty()));
    }

    @Test
    void five_thousand_events_are_counted_month_by_month() throws IOException {
        String rows = IntStream.range(0, 5_000)
                .mapToObj(i ->
                        i + ",2023-%02d-01,2023-%02d-02,\"North Province\",0,1,2\n".formatted(1 + i % 12, 1 + i % 12))
                .collect(Collectors.joining("", "id,date_start,date_end,adm_1,low,best,high\n", ""));
        MissionInMemory mission = inMemory().with("inputs/events.csv", rows);

        Dossier dossier = dossier(MissionFolder.read(mission, Optional.empty()));

        assertThat(dossier.inputs().evidence().counts()).hasSize(12);
        assertThat(dossier.inputs().evidence().counts().stream()
                        .mapToInt(MonthlyCount::best)
                        .sum())
                .isEqualTo(5_000);
    }
}
