package org.endstate.formats.export;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.endstate.commission.PlanResult;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes {@code timeline.json}, the machine's view of everything in the report, and its JSON Schema.
 *
 * <p>The bytes are a function of the result alone: keys in declared order, a fixed number of decimals and never an
 * exponent, UTF-8, line feeds, no time of day. Every key is always there; a date beyond the simulated horizon, and
 * anything else that does not exist, is null.
 */
public final class TimelineJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private TimelineJson() {}

    /** The file as bytes. */
    public static byte[] write(PlanResult result) {
        return print(out -> ResultForms.RESULT.write(result, out));
    }

    /** The schema of the file (JSON Schema, draft 2020-12). */
    public static byte[] schema() {
        JsonDefinitions definitions = new JsonDefinitions();
        ObjectNode schema = definitions
                .keywords("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "timeline.json");
        schema.setAll(ResultForms.RESULT.body(definitions));
        definitions.addTo(schema);
        return print(out -> MAPPER.writeTree(out, schema));
    }

    private static byte[] print(Consumer<JsonGenerator> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = MAPPER.writer().with(layout()).createGenerator(bytes)) {
            content.accept(out);
            out.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private static PrettyPrinter layout() {
        Separators separators = Separators.createDefaultInstance()
                .withRootSeparator("")
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
}
