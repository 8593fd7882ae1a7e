package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endstate.formats.mission.ValidMission.PLACE;
import static org.endstate.formats.mission.ValidMission.inMemory;
import static org.endstate.formats.mission.ValidMission.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.condition.Condition;
import org.endstate.condition.Gate;
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
import org.endstate.uncertainty.ThreePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissionFolderTest {

    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

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
                .isEqualTo(ContentHash.of(Files.readAllBytes(PLACE.resolve("mission.yaml"))));
    }

    @Test
    void a_problem_shows_its_line_with_a_caret_under_the_place() throws IOException {
        String text = Files.readString(PLACE.resolve("mission.yaml")).replace("value: 700", "value: many");
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
        Files.copy(PLACE.resolve("mission.yaml"), folder.resolve("mission.yaml"));
        Files.createDirectory(folder.resolve("inputs"));
        Files.copy(PLACE.resolve("inputs/judgements.csv"), folder.resolve("inputs/judgements.csv"));
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
}
