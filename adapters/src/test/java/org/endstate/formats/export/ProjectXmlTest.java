package org.endstate.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.endstate.timeline.OptionKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mpxj.ConstraintType;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.Resource;
import org.mpxj.Task;
import org.mpxj.mspdi.MSPDIReader;

class ProjectXmlTest {

    private static ProjectFile project;

    @BeforeAll
    static void read() throws Exception {
        byte[] bytes = ProjectXml.write(SamplePlan.result(), OptionKind.HYBRID);
        project = new MSPDIReader().read(new ByteArrayInputStream(bytes));
    }

    private static Task task(String id) {
        return project.getTasks().stream()
                .filter(task -> id(task).equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String id(Task task) {
        return task.getText(2) + "/" + task.getText(3);
    }

    @Test
    void another_program_reads_the_tasks_with_their_days() {
        assertThat(project.getTasks())
                .extracting(task -> String.join(
                        " | ",
                        task.getOutlineNumber() + " " + task.getName(),
                        task.getStart().toString(),
                        task.getFinish().toString(),
                        task.getDuration().toString()))
                .containsExactly(
                        "1 Hub <& main> | 2024-04-14T08:00 | 2024-05-06T16:00 | 23.0d",
                        "1.1 Task pack | 2024-04-14T08:00 | 2024-04-25T16:00 | 10.0d",
                        "1.2 Task sign | 2024-04-26T08:00 | 2024-04-26T08:00 | 0.0d",
                        "1.3 Task leave | 2024-05-05T08:00 | 2024-05-06T16:00 | 2.0d",
                        "2 Spoke | 2024-03-29T08:00 | 2024-04-21T16:00 | 24.0d",
                        "2.1 Task permit | 2024-03-29T08:00 | 2024-04-04T16:00 | 7.0d",
                        "2.2 Task pack | 2024-04-07T08:00 | 2024-04-17T16:00 | 6.0d",
                        "2.3 Task sign | 2024-04-18T08:00 | 2024-04-18T08:00 | 0.0d",
                        "2.4 Task leave | 2024-04-21T08:00 | 2024-04-21T16:00 | 1.0d",
                        "3 Milestones | 2024-04-21T08:00 | 2024-05-06T16:00 | 16.0d",
                        "3.1 Spoke vacated, for good | 2024-04-21T16:00 | 2024-04-21T16:00 | 0.0d",
                        "3.2 Mission ends | 2024-05-06T16:00 | 2024-05-06T16:00 | 0.0d");
        assertThat(project.getProjectProperties().getStartDate()).isEqualTo("2024-01-28T08:00");
    }

    @Test
    void the_project_says_what_nobody_stands_for() {
        assertThat(project.getProjectProperties().getSubject())
                .isEqualTo(SamplePlan.result()
                        .dossier()
                        .origin()
                        .disclaimer()
                        .orElseThrow()
                        .en())
                .isNotEmpty();
    }

    @Test
    void links_keep_their_type_and_lag_and_a_hub_waits_for_its_spokes() {
        assertThat(project.getTasks().stream().flatMap(task -> task.getPredecessors().stream()))
                .extracting(ProjectXmlTest::describe)
                .containsExactlyInAnyOrder(
                        "hub/pack FS hub/sign 0.0d",
                        "spoke/leave FS hub/sign 0.0d",
                        "hub/sign FS hub/leave 5.0ed",
                        "spoke/permit SS spoke/pack 2.0ed",
                        "spoke/pack FF spoke/sign 0.0d",
                        "spoke/sign FS spoke/leave 0.0d",
                        "spoke/leave FS null/spoke-left 0.0d",
                        "hub/leave FS null/end 0.0d",
                        "spoke/leave FS null/end 0.0d");
    }

    private static String describe(Relation link) {
        return String.join(
                " ",
                id(link.getPredecessorTask()),
                link.getType().toString(),
                id(link.getSuccessorTask()),
                link.getLag().toString());
    }

    @Test
    void every_task_is_held_at_its_planned_day() {
        assertThat(task("hub/pack").getConstraintType()).isEqualTo(ConstraintType.START_NO_EARLIER_THAN);
        assertThat(project.getTasks())
                .filteredOn(task -> !task.getSummary())
                .allSatisfy(task -> assertThat(task.getConstraintDate()).isEqualTo(task.getStart()));
    }

    @Test
    void an_agreed_date_is_the_deadline_of_its_milestone() {
        assertThat(task("null/spoke-left").getDeadline()).isEqualTo(LocalDateTime.of(2024, 6, 30, 16, 0));
        assertThat(task("null/end").getDeadline()).isNull();
    }

    @Test
    void a_gate_stands_in_the_field_and_the_notes_of_the_tasks_it_holds() {
        assertThat(task("hub/pack").getText(1)).isEqualTo("safe");
        assertThat(task("hub/pack").getNotes()).isEqualTo("""
                        Waits for gate safe: Safe to leave
                        Requires: Calm in the north
                        Requires: Host evacuates
                        Requires: Site is clean
                        Status on the planning date: contested.""");
        assertThat(task("hub/leave").getNotes())
                .contains("At most 20 calendar days between the linked ends of sign and this task.");
        assertThat(task("hub/sign").getText(1)).isNull();
    }

    @Test
    void Arabic_names_stand_in_a_field() {
        assertThat(task("hub/pack").getText(4)).isEqualTo("مهمة");
    }

    @Test
    void calendars_rest_on_the_same_days() {
        var week = project.getCalendars().getByName("Working week");
        var expected = SampleMission.mission().means().calendars().getFirst();
        assertThat(SampleMission.AS_OF.datesUntil(SampleMission.AS_OF.plusMonths(48)))
                .allSatisfy(
                        day -> assertThat(week.isWorkingDate(day)).as("%s", day).isEqualTo(expected.worksOn(day)));
        assertThat(task("hub/pack").getCalendar()).isSameAs(week);
    }

    @Test
    void a_task_that_begins_on_a_day_of_rest_is_counted_in_days_of_every_kind() {
        assertThat(task("spoke/permit").getCalendar()).isSameAs(project.getDefaultCalendar());
        assertThat(project.getDefaultCalendar().isWorkingDay(DayOfWeek.FRIDAY)).isTrue();
    }

    @Test
    void resources_keep_what_is_available_of_them_by_date() {
        Resource engineers = project.getResources().getFirst();
        assertThat(engineers.getName()).isEqualTo("Engineers");
        assertThat(engineers.getCode()).isEqualTo("engineers");
        assertThat(List.of("2024-02-01", "2024-04-01", "2024-06-01", "2024-11-01"))
                .extracting(day -> available(engineers, LocalDate.parse(day)))
                .containsExactly(300, 400, 600, 300);
    }

    private static int available(Resource resource, LocalDate day) {
        return resource.getAvailability().stream()
                .filter(period -> period.getRange().compareTo(day.atTime(12, 0)) == 0)
                .mapToInt(period -> period.getUnits().intValue())
                .sum();
    }

    @Test
    void assignments_keep_units_and_work() {
        assertThat(project.getResourceAssignments())
                .extracting(use -> String.join(
                        " ",
                        id(use.getTask()),
                        use.getResource().getName(),
                        "" + use.getUnits().intValue(),
                        use.getWork().toString()))
                .containsExactly(
                        "hub/pack Engineers 200 160.0h",
                        "hub/pack Trucks 100 80.0h",
                        "hub/leave Trucks 200 32.0h",
                        "spoke/pack Engineers 100 48.0h");
    }

    @Test
    void a_character_that_XML_cannot_hold_is_replaced() {
        byte[] xml = Xml.document("a", "urn:a", out -> out.element("b", "x\u0000\uD83D\uDE00<"));
        assertThat(new String(xml, StandardCharsets.UTF_8))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a xmlns=\"urn:a\">\n"
                        + "  <b>x\uFFFD\uD83D\uDE00&lt;</b>\n</a>\n");
    }
}
