package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs are told, held against the description of it, in both directions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDocsTest {

    private static final Path PUBLISHED =
            Path.of(System.getProperty("endstate.root", ".."), "docs/reference/openapi.json");
    private static final String MISSION = "/api/v1/missions/small";
    private static final String RUN = MISSION + "/runs/latest";
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private static Path folder = Path.of("");

    private Commission commission;
    private Program program;
    private JsonNode description;

    @BeforeAll
    void open() throws IOException {
        commission = new Commission(folder);
        program = new Program(commission.workbench, Program.token(commission.person(Role.SECRETARIAT), true));
        description = program.json("/api/v1/openapi.json");
        Path accounts = folder.resolve("kept/missions/small/inputs/accounts.yaml");
        Files.createDirectories(accounts.getParent());
        Files.writeString(accounts, REGISTER);
        program.post(MISSION + "/runs");
        await().until(() -> program.json(RUN).path("state").asString().equals("done"));
    }

    @AfterAll
    void close() {
        commission.close();
    }

    @Test
    void the_published_description_is_the_one_of_the_code() throws IOException {
        String text = new Program(commission.workbench, "")
                .get("/api/v1/openapi.json")
                .body();
        if (Boolean.getBoolean("endstate.write")) {
            Files.writeString(PUBLISHED, text);
        }
        assertThat(PUBLISHED).as("Maybe run ./dev docs").hasContent(text);
    }

    @Test
    void every_described_address_answers_what_is_described_and_nothing_else() {
        Set<String> fields = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                HttpResponse<String> answer =
                        program.send(operation.getKey().toUpperCase(java.util.Locale.ROOT), filled(path.getKey()));
                check(operation.getValue(), answer);
                fields.addAll(MAPPER.readTree(answer.body()).propertyNames());
            }
        }
        assertThat(fields).contains("role", "missions", "gates", "questions", "state", "options", "provenance");
    }

    private static String filled(String path) {
        String filled =
                path.replace("{mission}", "small").replace("{run}", "latest").replace("{part}", "options");
        return filled.endsWith("/file") ? filled + "?name=timeline.json" : filled;
    }

    private void check(JsonNode operation, HttpResponse<String> answer) {
        JsonNode response = operation.path("responses").path(String.valueOf(answer.statusCode()));
        assertThat(response.isMissingNode())
                .as(answer.uri() + " " + answer.statusCode())
                .isFalse();
        String type = answer.headers().firstValue("content-type").orElse("");
        JsonNode schema = response.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode()).as(answer.uri() + " " + type).isFalse();
        if (type.equals("application/json")) {
            assertThat(problems(schema, answer.body()))
                    .as(answer.uri().toString())
                    .isEmpty();
        }
    }

    private java.util.List<?> problems(JsonNode schema, String json) {
        JsonNode whole = MAPPER.createObjectNode()
                .put("$ref", schema.path("$ref").asString())
                .set("components", description.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }

    @Test
    void a_key_that_is_not_described_is_noticed() {
        JsonNode caller = MAPPER.createObjectNode().put("$ref", "#/components/schemas/caller");
        String right = program.get("/api/v1/caller").body();

        assertThat(problems(caller, right)).isEmpty();
        assertThat(problems(caller, right.replaceFirst("\"role\"", "\"more\":1,\"role\"")))
                .isNotEmpty();
        assertThat(problems(caller, right.replaceFirst("\"role\"", "\"rolle\"")))
                .isNotEmpty();
    }

    @Test
    void every_key_is_described_in_words() {
        assertThat(description.path("components").path("schemas").findParents("properties"))
                .hasSizeGreaterThan(30)
                .allSatisfy(object -> assertThat(object.path("properties"))
                        .allSatisfy(property -> assertThat(
                                        property.path("description").asString())
                                .isNotBlank()));
    }

    @Test
    void a_result_and_its_parts_are_those_of_timeline_json() {
        JsonNode whole = program.json(RUN + "/result");

        assertThat(whole).isEqualTo(program.json(RUN + "/file?name=timeline.json"));
        assertThat(program.json(RUN + "/result/gates")).isEqualTo(whole.path("gates"));
        assertThat(program.get(RUN + "/file?name=report.ar.html").body()).isEqualTo("a report in ar");
    }

    @Test
    void who_is_not_of_the_commission_reads_less_of_the_register() {
        Program observer = new Program(commission.workbench, Program.token(commission.person(Role.OBSERVER), false));
        Program administrator = new Program(commission.workbench, Program.token(commission.administrator(), false));

        assertThat(program.json(MISSION + "/register").findValuesAsString("id")).contains("one", "two", "three");
        assertThat(observer.json(MISSION + "/register").findValuesAsString("id"))
                .contains("two", "three")
                .doesNotContain("one");
        assertThat(administrator.json(MISSION + "/register").findValuesAsString("id"))
                .contains("three")
                .doesNotContain("one", "two");
    }

    @Test
    void a_token_for_reading_has_no_plan_made() {
        Program reader =
                new Program(commission.workbench, Program.token(commission.person(Role.CO_CHAIR, "host"), false));

        var refused = reader.post(MISSION + "/runs");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(commission.person(Role.AUDITOR).page("/en/trail").text())
                .contains("CO_CHAIRhost refused POST " + MISSION + "/runs");
    }

    @Test
    void what_is_wrong_is_told_with_what_to_do() {
        assertProblem(program.get("/api/v1/missions/none"), 404, "No mission [none] is held here.");
        assertProblem(program.get("/api/v1/nowhere"), 404, "openapi.json");
        assertProblem(program.get("/api/v2/missions"), 404, "openapi.json");
        assertProblem(program.send("DELETE", MISSION), 405, "another method");
        assertProblem(program.get(RUN + "/result/none"), 404, "options");
        assertProblem(program.get(RUN + "/file"), 400, "[name] is missing");
        assertProblem(program.get(RUN + "/file?name=../../../workbench.db"), 404, "no such file");
        assertProblem(program.get(MISSION + "/runs/other"), 404, "[other]");
        assertProblem(new Program(commission.workbench, "").get(MISSION), 401, "/en/tokens");
    }

    private void assertProblem(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        JsonNode schema = MAPPER.createObjectNode().put("$ref", "#/components/schemas/problem");
        assertThat(problems(schema, answer.body())).isEmpty();
        JsonNode problem = MAPPER.readTree(answer.body());
        assertThat(problem.path("detail").asString()).contains(detail);
        String type = problem.path("type").asString();
        assertThat(commission.person(Role.OBSERVER).page("/en/api").select("tr[id=" + type.split("#")[1] + "]"))
                .hasSize(1);
    }

    @Test
    void the_page_explains_every_address_in_both_languages() {
        for (String language : new String[] {"en", "ar"}) {
            String page = commission
                    .person(Role.OBSERVER)
                    .page("/" + language + "/api")
                    .text();
            assertThat(description.path("paths").propertyNames())
                    .allSatisfy(path -> assertThat(page).contains(path));
        }
    }

    private static final String REGISTER = """
            endstate-accounts: 1
            sources:
              - {id: D1, title: "An invented statement"}
            questions:
              - {id: strength, asks: figure, text: {en: "How many?", ar: "كم؟"}}
            accounts:
              - {id: one, question: strength, speaker: Somebody, party: host, date: 2024-01-03, says: A lot.,
                 claim: {type: silence}, reliability: B, credibility: 3, release: commission, source: D1}
              - {id: two, question: strength, speaker: Somebody, party: host, date: 2024-01-04, says: A lot.,
                 claim: {type: silence}, reliability: B, credibility: 3, release: parties, source: D1}
              - {id: three, question: strength, speaker: Somebody, party: host, date: 2024-01-05, says: A lot.,
                 claim: {type: silence}, reliability: B, credibility: 3, release: public, source: D1}
            """;
}
