package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnEveryDatabase
class RunTest {

    private static final String OVERVIEW = Commission.MISSION + "/overview";
    private static final String RUN = Commission.MISSION + "/run";

    @Parameter
    Databases.Make make = Databases.Make.SQLITE;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_plan_is_made_in_the_background_and_its_parts_are_shown_in_both_languages() {
        try (Commission commission = new Commission(folder, make)) {
            Browser secretary = commission.person(Role.SECRETARIAT);

            secretary.submit(OVERVIEW, RUN, Map.of());
            await().until(() -> secretary.get(RUN).body().contains("The plan is made"));

            assertThat(secretary.page(OVERVIEW).text()).contains("3 options in en");
            assertThat(secretary.page("/ar/mission/small/overview").text()).contains("3 options in ar");
            assertThat(secretary.get(Commission.MISSION + "/files/report.html").body())
                    .isEqualTo("a report in en");
            assertThat(secretary.get("/ar/mission/small/files/report.ar.html").body())
                    .isEqualTo("a report in ar");
        }
    }

    @Test
    void a_screen_offers_the_tables_behind_it_and_the_overview_every_file_in_its_language() {
        try (Commission commission = new Commission(folder, make)) {
            Browser secretary = commission.person(Role.SECRETARIAT);
            secretary.submit(OVERVIEW, RUN, Map.of());
            await().until(() -> secretary.get(RUN).body().contains("The plan is made"));

            assertThat(secretary
                            .page(Commission.MISSION + "/threat")
                            .select(".files a")
                            .eachText())
                    .containsExactly("tables/threat.csv");
            assertThat(secretary.page(OVERVIEW).select(".files a, .files code").eachText())
                    .contains("report.html", "timeline.json", "tables/gates.csv")
                    .doesNotContain("report.ar.html");
            assertThat(secretary
                            .page("/ar/mission/small/overview")
                            .select(".files a, .files code")
                            .eachText())
                    .contains("report.ar.html", "timeline.json", "tables/gates.csv")
                    .doesNotContain("report.html");
        }
    }

    @Test
    void who_asks_for_the_same_gets_the_same_run() {
        try (Commission commission = new Commission(folder, make)) {
            commission.backstage.go = new CountDownLatch(1);
            Browser host = commission.person(Role.CO_CHAIR, "host");
            Browser lead = commission.person(Role.CO_CHAIR, "lead");
            String guard = lead.page("/en/missions").select("input[name=_csrf]").attr("value");

            host.submit(OVERVIEW, RUN, Map.of());
            lead.post(RUN, Map.of("_csrf", guard));
            commission.backstage.go.countDown();
            await().until(() -> lead.get(RUN).body().contains("The plan is made"));
            lead.post(RUN, Map.of("_csrf", guard));

            assertThat(commission.backstage.plans).hasValue(1);
        }
    }

    @Test
    void a_stopped_plan_leaves_nothing_behind_and_can_be_made_again() throws Exception {
        try (Commission commission = new Commission(folder, make)) {
            commission.backstage.go = new CountDownLatch(1);
            Browser secretary = commission.person(Role.SECRETARIAT);
            secretary.submit(OVERVIEW, RUN, Map.of());

            secretary.submit(OVERVIEW, RUN + "/stop", Map.of());
            commission.backstage.go.countDown();
            await().until(() -> secretary.get(RUN).body().contains("stopped before it was made"));

            try (Stream<Path> left = Files.list(folder.resolve("kept/runs"))) {
                assertThat(left).isEmpty();
            }
            secretary.submit(OVERVIEW, RUN, Map.of());
            await().until(() -> secretary.get(RUN).body().contains("The plan is made"));
        }
    }

    @Test
    void who_asks_for_a_plan_or_stops_it_stays_on_the_screen_they_asked_on() {
        try (Commission commission = new Commission(folder)) {
            commission.backstage.go = new CountDownLatch(1);
            Browser secretary = commission.person(Role.SECRETARIAT);
            String timeline = Commission.MISSION + "/timeline";

            assertThat(secretary.submit(timeline, RUN, Map.of()).uri()).hasPath(timeline);
            assertThat(secretary.get(RUN + "?on=timeline").body()).contains("/run?on=timeline");
            assertThat(secretary.submit(timeline, RUN + "/stop", Map.of()).uri())
                    .hasPath(timeline);
            commission.backstage.go.countDown();
        }
    }

    @Test
    void a_plan_that_dies_shows_as_failed_and_can_be_made_again() {
        try (Commission commission = new Commission(folder)) {
            Browser secretary = commission.person(Role.SECRETARIAT);
            commission.backstage.mistake = () -> {
                throw new StackOverflowError("too deep");
            };
            secretary.submit(OVERVIEW, RUN, Map.of());
            await().until(() -> secretary.get(RUN).body().contains("no plan was made"));

            commission.backstage.mistake = () -> {};
            secretary.submit(OVERVIEW, RUN, Map.of());
            await().until(() -> secretary.get(RUN).body().contains("The plan is made"));
        }
    }

    @Test
    void what_was_made_is_there_after_a_restart() {
        try (Commission commission = new Commission(folder, make)) {
            Browser secretary = commission.person(Role.SECRETARIAT);
            secretary.submit(OVERVIEW, RUN, Map.of());
            await().until(() -> secretary.get(RUN).body().contains("The plan is made"));
        }
        try (Commission again = new Commission(folder, make)) {
            Browser secretary = again.stranger();
            secretary.signIn("SECRETARIAT", Commission.PASSWORD);

            assertThat(secretary.page(OVERVIEW).text()).contains("3 options in en");
            assertThat(again.backstage.plans).hasValue(0);
        }
    }

    @Test
    void what_was_under_way_when_the_workbench_ended_is_interrupted_and_can_be_made_again() {
        try (Commission commission = new Commission(folder)) {
            commission.backstage.go = new CountDownLatch(1);
            Browser secretary = commission.person(Role.SECRETARIAT);
            secretary.submit(OVERVIEW, RUN, Map.of());

            commission.restart();
            secretary.signIn("SECRETARIAT", Commission.PASSWORD);

            assertThat(secretary.page(OVERVIEW).select("#run").text())
                    .contains("The workbench ended while this plan was being made.");
            commission.backstage.go.countDown();
            secretary.submit(OVERVIEW, RUN, Map.of());
            await().until(() -> secretary.get(RUN).body().contains("The plan is made"));
        }
    }

    @Test
    void what_somebody_stopped_is_not_called_interrupted() {
        try (Commission commission = new Commission(folder)) {
            commission.backstage.go = new CountDownLatch(1);
            Browser secretary = commission.person(Role.SECRETARIAT);
            secretary.submit(OVERVIEW, RUN, Map.of());
            secretary.submit(OVERVIEW, RUN + "/stop", Map.of());

            commission.restart();
            secretary.signIn("SECRETARIAT", Commission.PASSWORD);

            assertThat(secretary.page(OVERVIEW).select("#run").text()).contains("No plan has been made");
        }
    }

    @Test
    void who_asks_again_while_a_run_is_being_stopped_has_it_made_after_that() {
        try (Commission commission = new Commission(folder)) {
            commission.backstage.go = new CountDownLatch(1);
            Browser secretary = commission.person(Role.SECRETARIAT);
            String guard = secretary.guard("/en/missions");
            secretary.post(RUN, Map.of("_csrf", guard));

            secretary.post(RUN + "/stop", Map.of("_csrf", guard));
            secretary.post(RUN, Map.of("_csrf", guard));
            commission.backstage.go.countDown();

            await().until(() -> secretary.get(RUN).body().contains("The plan is made"));
        }
    }

    @Test
    void what_a_dying_process_half_wrote_is_gone_after_a_restart_and_is_nobodys_result() throws IOException {
        Path runs = folder.resolve("kept/runs");
        try (Commission commission = new Commission(folder)) {
            Browser secretary = commission.person(Role.SECRETARIAT);
            Files.createDirectories(runs.resolve(".making-1/files"));
            Files.createDirectories(runs.resolve("0123456789abcdef01234567/files"));
            Files.createDirectories(runs.resolve("of-somebody-else"));

            commission.restart();
            secretary.signIn("SECRETARIAT", Commission.PASSWORD);

            assertThat(runs).isDirectoryNotContaining(left -> !left.endsWith("of-somebody-else"));
            assertThat(secretary.page(OVERVIEW).select("#run").text()).contains("No plan has been made");
        }
    }
}
