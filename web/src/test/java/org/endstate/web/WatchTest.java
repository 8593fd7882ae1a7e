package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WatchTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void health_tells_whether_database_and_disk_will_do_and_nothing_else() {
        try (Commission commission = new Commission(folder)) {
            Program anybody = new Program(commission.workbench, "");

            JsonNode ready = anybody.json("/health/readiness");

            assertThat(anybody.json("/health").path("status").asString()).isEqualTo("UP");
            assertThat(ready.path("components").propertyNames())
                    .containsExactlyInAnyOrder("database", "diskSpace", "readinessState");
            assertThat(ready.toString()).doesNotContain(folder.toString()).doesNotContain("free");
        }
    }

    @Test
    void a_workbench_that_has_lost_its_database_is_not_ready() {
        try (Commission commission = new Commission(folder)) {
            commission.databases.close();
            Program anybody = new Program(commission.workbench, "");

            assertThat(anybody.get("/health/readiness").statusCode()).isEqualTo(503);
            assertThat(anybody.get("/health/liveness").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void metrics_are_for_a_token_of_an_administrator() {
        try (Commission commission = new Commission(folder)) {
            String administrators = Program.token(commission.administrator(), false);
            String chairs = Program.token(commission.person(Role.CO_CHAIR), false);

            assertThat(new Program(commission.workbench, "").get("/metrics").statusCode())
                    .isEqualTo(401);
            assertThat(new Program(commission.workbench, chairs).get("/metrics").statusCode())
                    .isEqualTo(403);
            assertThat(commission.administrator().get("/metrics").statusCode()).isEqualTo(401);
            assertThat(new Program(commission.workbench, administrators)
                            .get("/metrics")
                            .body())
                    .contains("http_server_requests_seconds_count")
                    .contains("jvm_memory_used_bytes")
                    .doesNotContain("CO_CHAIR");
            assertThat(commission.person(Role.AUDITOR).page("/en/trail").text())
                    .contains("CO_CHAIRhost refused GET /metrics");
        }
    }

    @Test
    void metrics_are_open_to_this_machine_where_it_was_told_so() {
        var open = new WorkbenchSettings.Watching(Optional.empty(), true);
        try (Commission commission = new Commission(folder, open)) {
            assertThat(new Program(commission.workbench, "").get("/metrics").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void the_log_tells_what_happened_and_names_nobody() throws IOException {
        Path log = folder.resolve("log.json");
        try (Commission commission = new Commission(folder, new WorkbenchSettings.Watching(Optional.of(log), false))) {
            session(commission);
        }
        String text = Files.readString(log);
        List<JsonNode> lines =
                text.lines().map(line -> new JsonMapper().readTree(line)).toList();

        assertThat(lines).extracting(line -> line.path("route").asString()).contains("/{language:en|ar}/missions");
        assertThat(lines)
                .extracting(line -> line.path("error").path("type").asString())
                .contains("java.lang.IllegalStateException");
        assertThat(text)
                .doesNotContain("Admin")
                .doesNotContain("SECRETARIAT")
                .doesNotContain("Nobody Known")
                .doesNotContain("127.0.0.1")
                .doesNotContain("secret words")
                .doesNotContain("endstate_")
                .doesNotContain(Commission.PASSWORD);
    }

    /** Signing in rightly and wrongly, a mistake that quotes a text, wrong fields, an archive, a program. */
    private static void session(Commission commission) {
        commission.backstage.mistake = () -> {
            throw new IllegalStateException("the secret words of a party");
        };
        Browser secretary = commission.person(Role.SECRETARIAT);
        commission.stranger().signIn("Nobody Known", "some secret words");
        secretary.get("/en/missions?note=secret+words");
        secretary.get("/en/mission/secret%20words/overview");
        String guard = secretary.page("/en/tokens").select("input[name=_csrf]").attr("value");
        secretary.post("/en/tokens", Map.of("_csrf", guard, "name", "secret words", "days", "secret words"));
        secretary.upload("/en/tokens", "/en/exchange", "archive", "secret words".getBytes(StandardCharsets.UTF_8));
        Program program = new Program(commission.workbench, Program.token(secretary, true));
        program.get("/api/v1/missions/secret%20words");
        program.post("/api/v1/missions/small/runs");
        await().until(() -> program.json("/api/v1/missions/small/runs/latest")
                .path("state")
                .asString()
                .equals("failed"));
    }
}
