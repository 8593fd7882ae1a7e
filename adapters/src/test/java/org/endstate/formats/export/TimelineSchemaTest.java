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
import java.util.Map;
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
        schemaTree.path("$defs").properties().forEach(definition -> declare(definition, declared));
        Set<String> used = new TreeSet<>();
        collect(schemaTree, new JsonMapper().readTree(json), used);
        assertThat(used).containsAll(declared).hasSizeGreaterThan(200);
    }

    private static void declare(Map.Entry<String, JsonNode> definition, Set<String> declared) {
        definition
                .getValue()
                .path("properties")
                .propertyNames()
                .forEach(name -> declared.add(definition.getKey() + "." + name));
    }

    /** Walks the value along its schema and notes which property of which definition has a value. */
    private void collect(JsonNode schema, JsonNode value, Set<String> used) {
        String reference = schema.path("$ref").asString("").replace("#/$defs/", "");
        JsonNode body = reference.isEmpty() ? schema : schemaTree.path("$defs").path(reference);
        value.properties().forEach(property -> {
            JsonNode declared = body.path("properties").path(property.getKey());
            if (!property.getValue().isNull() && !declared.isMissingNode()) {
                used.add(reference + "." + property.getKey());
                collect(declared, property.getValue(), used);
            }
        });
        body.path("anyOf").forEach(branch -> collect(branch, value, used));
        body.path("oneOf").forEach(branch -> {
            if (branch.path("$ref").asString().endsWith("/" + value.path("kind").asString(""))) {
                collect(branch, value, used);
            }
        });
        if (value.isArray()) {
            value.forEach(item -> collect(body.path("items"), item, used));
        }
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
