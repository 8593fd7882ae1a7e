package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.endstate.commission.Dossier;
import org.endstate.mission.Mission;
import org.endstate.oversight.Actuals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTest {

    @TempDir
    private Path here;

    private Bench bench;

    @BeforeEach
    void readsAsOfAnyDay() throws IOException {
        bench = new Bench(here);
        bench.reading = (folder, asOf) ->
                new MissionReading.Complete(asOf.map(StatusTest::on).orElseGet(SmallMission::dossier), Actuals.NONE);
    }

    private static Dossier on(LocalDate day) {
        Dossier small = SmallMission.dossier();
        Mission mission = small.mission();
        Mission.Identity identity = mission.identity();
        return new Dossier(
                new Mission(
                        new Mission.Identity(
                                identity.id(), identity.name(), day, identity.strength(), identity.sources()),
                        mission.institution(),
                        mission.ground(),
                        mission.means(),
                        mission.milestones()),
                small.inputs(),
                small.commitments(),
                small.settings(),
                small.origin());
    }

    private static String folderDate() {
        return SmallMission.dossier().mission().asOf().toString();
    }

    @Test
    void it_is_held_against_the_folders_own_date_where_no_session_is_named() {
        assertThat(bench.run("status", "small", "--as-of", "2030-06-01")).isZero();
        assertThat(bench.out()).contains("As known on 2030-06-01", "- since " + folderDate());
    }

    @Test
    void it_is_held_against_the_session_that_is_named() {
        bench.run("status", "small", "--as-of", "2030-06-01", "--since", "2030-03-01");
        assertThat(bench.out()).contains("- since 2030-03-01");
    }

    @Test
    void on_the_folders_own_date_there_is_no_session_before() {
        bench.run("status", "small");
        assertThat(bench.out()).contains("- since no session");
    }

    @Test
    void a_session_that_is_not_before_it_is_refused() {
        assertThat(bench.run("status", "small", "--as-of", "2030-06-01", "--since", "2030-06-01"))
                .isNotZero();
        assertThat(bench.err()).contains("2030-06-01", "expected an earlier day after --since");
    }

    @Test
    void the_page_is_written_where_a_folder_is_given() {
        bench.run("status", "small", "--out", "status");
        assertThat(here.resolve("status/status.html")).exists();
        assertThat(here.resolve("status/MANIFEST.sha256")).exists();
    }

    @Test
    void a_language_that_there_is_not_is_refused() {
        assertThat(bench.run("status", "small", "--lang", "ar")).isZero();
        assertThat(bench.run("status", "small", "--lang", "fr")).isNotZero();
        assertThat(bench.err()).contains("--lang", "fr");
    }

    @Test
    void as_json_it_names_both_days_and_each_part() {
        bench.run("status", "small", "--as-of", "2030-06-01", "--json", "--quiet");
        assertThat(bench.out()).contains("\"asOf\"", "2030-06-01", "\"since\"", folderDate(), "\"changes\"");
    }

    @Test
    void a_replan_goes_into_a_folder_of_its_own() {
        assertThat(bench.run("replan", "small", "--as-of", "2030-06-01")).isZero();
        assertThat(here.resolve("out/small/2030-06-01-replan/report.html")).exists();
    }
}
