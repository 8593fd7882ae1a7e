package org.endstate.formats.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TimelineSchemaTest {

    private static final Path PUBLISHED =
            Path.of(System.getProperty("endstate.root", ".."), "docs/reference/timeline-schema.json");

    private final String schema = new String(TimelineJson.schema(), StandardCharsets.UTF_8);
    private final String json = new String(TimelineJson.write(SamplePlan.result()), StandardCharsets.UTF_8);
    private final JsonNode schemaTree = new JsonMapper().readTree(schema);

    @Test
    void the_published_schema_is_the_one_of_the_code() throws IOException {
        if (Boolean.getBoolean("endstate.write")) {
            Files.writeString(PUBLISHED, schema);
        }
        assertThat(Files.readString(PUBLISHED)).isEqualTo(schema);
    }

    @Test
    void what_is_written_is_valid_and_what_is_not_declared_is_refused() {
        var validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
        assertThat(validator.validate(json, InputFormat.JSON)).isEmpty();
        String unknown = json.replaceFirst("\"asOf\"", "\"unknown\": 1, \"asOf\"");
        assertThat(validator.validate(unknown, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void every_object_of_the_schema_is_closed_and_every_property_described() {
        assertThat(schemaTree.findParents("properties")).hasSizeGreaterThan(30).allSatisfy(object -> {
            assertThat(object.path("additionalProperties").toString()).isEqualTo("false");
            assertThat(object.path("properties"))
                    .allSatisfy(property ->
                            assertThat(property.path("description").asString()).isNotBlank());
        });
    }

    @Test
    void every_property_of_the_schema_occurs_with_a_value() {
        Set<String> declared = new TreeSet<>();
        schemaTree
                .findParents("properties")
                .forEach(object -> declared.addAll(object.path("properties").propertyNames()));
        Set<String> used = new TreeSet<>();
        collect(new JsonMapper().readTree(json), used);
        assertThat(used).containsExactlyElementsOf(declared);
    }

    private static void collect(JsonNode node, Set<String> used) {
        node.properties().stream()
                .filter(entry -> !entry.getValue().isNull())
                .forEach(entry -> used.add(entry.getKey()));
        node.forEach(child -> collect(child, used));
    }

    @Test
    void numbers_have_a_fixed_number_of_decimals() {
        assertThat(json)
                .contains("\"open\": 0.1235,", "\"upper\": 1.0000,", "\"meanDays\": 41.24,", "\"meanDays\": -3.10,")
                .contains("\"p50\": 480.2,", "\"p50\": 2100.0,")
                .doesNotContainPattern("\\d[eE][+-]?\\d+,?\\n");
    }

    @Test
    void a_date_beyond_the_horizon_is_null_and_Arabic_stays_Arabic() {
        assertThat(json).contains("\"p90\": null", "\"ar\": \"بعثة نموذجية\"").doesNotContain("\r");
    }

    @Test
    void a_result_that_is_no_number_is_refused() {
        assertThatThrownBy(() -> Json.round(Double.NaN, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonProbability.check(1.1)).hasMessageContaining("1.1");
    }
}
