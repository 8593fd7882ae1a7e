package org.endstate.formats.export;

import static org.endstate.formats.export.CommonForms.LABEL;
import static org.endstate.formats.export.Json.TEXT;
import static org.endstate.formats.export.Json.list;
import static org.endstate.formats.export.Json.optional;
import static org.endstate.formats.export.JsonObject.key;
import static org.endstate.formats.export.JsonObject.object;

import java.io.ByteArrayOutputStream;
import org.endstate.commission.Dossier;
import org.endstate.condition.Gate;
import org.endstate.mission.Label;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A mission as it is stated in its folder, before anything is planned, with the names of {@code timeline.json}. */
public final class MissionJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final Json<Gate> GATE = object(
            "agreedGate",
            "Conditions that must all hold at one review before certain tasks start, as agreed.",
            key("id", "Id of the gate.", TEXT, Gate::id),
            key("name", "Name of the gate.", LABEL, Gate::name),
            key("requires", "Ids of its conditions.", list(TEXT), Gate::requires),
            key("holds", "The tasks that wait for it.", list(AssessmentForms.HOLD), Gate::holds),
            key("waiver", "The waiver; null for none.", optional(AssessmentForms.WAIVER), Gate::waiver));

    private static final Json<Dossier> STATED = object(
            "statedMission",
            "A mission as its folder states it.",
            key(
                    "disclaimer",
                    "To be shown wherever this is; empty for none.",
                    TEXT,
                    dossier -> dossier.origin().disclaimer().map(Label::en).orElse("")),
            key("mission", "The mission.", MissionForms.MISSION, Dossier::mission),
            key(
                    "gates",
                    "The gates.",
                    list(GATE),
                    dossier -> dossier.commitments().gates()),
            key(
                    "conditions",
                    "The conditions.",
                    list(ConditionForms.CONDITION),
                    dossier -> dossier.commitments().conditions()),
            key(
                    "clauses",
                    "The text between the parties.",
                    list(ResultForms.CLAUSE),
                    dossier -> dossier.commitments().clauses()),
            key(
                    "inputs",
                    "Every file read.",
                    list(ResultForms.INPUT),
                    dossier -> dossier.origin().files()));

    private MissionJson() {}

    /** The mission as bytes. */
    public static byte[] write(Dossier dossier) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = MAPPER.createGenerator(bytes)) {
            STATED.write(dossier, out);
        }
        return bytes.toByteArray();
    }

    /**
     * A JSON Schema whose {@code $defs} hold {@code statedMission}, {@code timeline}, and all that they are made of.
     */
    public static String definitions() {
        JsonDefinitions definitions = new JsonDefinitions();
        STATED.schema(definitions);
        ResultForms.RESULT.schema(definitions);
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        definitions.addTo(schema);
        return MAPPER.writeValueAsString(schema);
    }
}
