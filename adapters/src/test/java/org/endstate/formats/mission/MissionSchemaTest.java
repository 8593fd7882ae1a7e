package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissionSchemaTest {

    private static final Path FOLDERS = Path.of("src/test/resources/broken-missions");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MissionReference.schema(), InputFormat.JSON);

    @Test
    void the_published_schema_is_the_one_in_the_code() throws IOException {
        GeneratedFile.inDocs("mission-schema.json").isUpToDate(MissionReference.schema());
    }

    @Test
    void the_published_schemas_of_the_capability_group_are_those_in_the_code() throws IOException {
        for (Map.Entry<String, String> schema : CapabilityReference.schemas().entrySet()) {
            GeneratedFile.inDocs(schema.getKey()).isUpToDate(schema.getValue());
        }
    }

    @Test
    void the_published_schema_of_the_requirements_group_is_the_one_in_the_code() throws IOException {
        GeneratedFile.inDocs("requirements-schema.json").isUpToDate(RequirementReference.schema());
    }

    @Test
    void the_requirements_schema_accepts_a_sound_file_and_refuses_a_broken_one() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(RequirementReference.schema(), InputFormat.JSON);
        Path file = Path.of("inputs/requirements.yaml");
        String sound = Files.readString(FOLDERS.resolve("requirements-none").resolve(file));
        String broken = Files.readString(FOLDERS.resolve("requirements-broken").resolve(file));
        assertThat(schema.validate(sound, InputFormat.YAML)).isEmpty();
        assertThat(schema.validate(broken, InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void the_framework_schema_accepts_the_built_in_framework_and_refuses_a_broken_one() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(CapabilityReference.schemas().get("framework-schema.json"), InputFormat.JSON);
        String builtIn =
                Files.readString(Path.of("src/main/resources/org/endstate/formats/mission/partner-force.yaml"));
        assertThat(schema.validate(builtIn, InputFormat.YAML)).isEmpty();
        String broken = Files.readString(FOLDERS.resolve("framework-broken/inputs/framework.yaml"));
        assertThat(schema.validate(broken, InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void the_proposal_schema_accepts_the_examples_and_refuses_a_broken_one() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ProposalReference.schema(), InputFormat.JSON);
        for (String party : List.of("host", "lead")) {
            String example = Files.readString(Path.of(
                    System.getProperty("endstate.root", ".."), "missions/iraq-2024/proposals", party + ".yaml"));
            assertThat(schema.validate(example, InputFormat.YAML)).isEmpty();
        }
        String broken = Files.readString(FOLDERS.resolve("proposals-broken/proposals/host.yaml"));
        assertThat(schema.validate(broken, InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void the_schema_accepts_a_valid_mission() throws IOException {
        assertThat(complaints("none")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-key",
                "unknown-choice",
                "missing-key",
                "wrong-type",
                "probability-out-of-range",
                "strength-negative",
                "gate-requires-nothing",
                "duration-two-numbers",
                "id-with-capitals"
            })
    void the_schema_refuses_what_the_reader_refuses_for_its_shape(String folder) throws IOException {
        assertThat(complaints(folder)).isNotEmpty();
    }

    private static List<com.networknt.schema.Error> complaints(String folder) throws IOException {
        String yaml = Files.readString(FOLDERS.resolve(folder).resolve("mission.yaml"));
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }
}
