package org.endstate.web.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.endstate.web.Language;
import org.endstate.web.ProgramData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface (OpenAPI 3.1), made from its operations and from what they answer. */
final class OpenApi {

    private static final String COMPONENTS = "#/components/schemas/";
    private static final String PART = "part";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String TOKEN = "token";

    private final List<Operation> operations;
    private final ObjectNode schemas;

    OpenApi(List<Operation> operations, ProgramData data) {
        this.operations = operations;
        schemas = schemas(data);
    }

    byte[] bytes() {
        String text = Answers.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(whole());
        return (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode whole() {
        ObjectNode whole = object().put("openapi", "3.1.0");
        whole.putObject("info")
                .put("title", "Endstate")
                .put("version", "1")
                .put("description", words("about"))
                .putObject("license")
                .put("name", "Apache 2.0")
                .put("identifier", "Apache-2.0");
        ObjectNode paths = whole.putObject("paths");
        operations.forEach(operation -> path(paths, operation).set(method(operation), described(operation)));
        ObjectNode components = whole.putObject("components");
        components
                .putObject("securitySchemes")
                .putObject(TOKEN)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", words("token"));
        components.set("schemas", schemas);
        return whole;
    }

    private static ObjectNode path(ObjectNode paths, Operation operation) {
        String whole = operation.address().whole();
        return paths.has(whole) ? (ObjectNode) paths.get(whole) : paths.putObject(whole);
    }

    private static String method(Operation operation) {
        return operation.address().method().name().toLowerCase(java.util.Locale.ROOT);
    }

    private ObjectNode described(Operation operation) {
        ObjectNode described = object().put("operationId", operation.id());
        described.put("summary", words("op." + operation.id()));
        described
                .putArray("security")
                .addObject()
                .putArray(TOKEN)
                .add(operation.scope().word());
        Matcher variable = VARIABLE.matcher(operation.address().path());
        while (variable.find()) {
            described.withArray("parameters").add(parameter(variable.group(1), "path"));
        }
        operation
                .address()
                .query()
                .forEach(name -> described.withArray("parameters").add(parameter(name, "query")));
        ObjectNode responses = described.putObject("responses");
        ObjectNode right = responses.putObject(String.valueOf(operation.answer().status()));
        right.put("description", words("op." + operation.id()));
        right.putObject("content")
                .putObject(operation.answer().type().toString())
                .set("schema", component(operation.answer().component()));
        ObjectNode wrong = responses.putObject("default");
        wrong.put("description", words("wrong"));
        wrong.putObject("content").putObject(Problem.TYPE.toString()).set("schema", component("problem"));
        return described;
    }

    private ObjectNode parameter(String name, String in) {
        ObjectNode parameter = object().put("name", name).put("in", in).put("required", true);
        parameter.put("description", words("asked." + name));
        ObjectNode schema = parameter.putObject("schema").put("type", "string");
        if (name.equals(PART)) {
            timeline().propertyNames().forEach(schema.withArray("enum")::add);
        }
        return parameter;
    }

    private static ObjectNode component(String name) {
        return name.isEmpty()
                ? object().put("type", "string").put("format", "binary")
                : object().put("$ref", COMPONENTS + name);
    }

    private JsonNode timeline() {
        return schemas.path("timeline").path("properties");
    }

    private ObjectNode schemas(ProgramData data) {
        ObjectNode all = object();
        JsonNode written = Answers.MAPPER.readTree(data.definitions().replace("#/$defs/", COMPONENTS));
        written.path("$defs").properties().forEach(found -> all.set(found.getKey(), found.getValue()));
        all.set("register", Answers.MAPPER.readTree(data.registerSchema()));
        Operations.shapes().forEach(shape -> all.set(shape.name(), shape.schema()));
        ObjectNode part = all.putObject("timelinePart").put("description", words("part"));
        all.path("timeline")
                .path("properties")
                .propertyNames()
                .forEach(name ->
                        part.withArray("anyOf").addObject().put("$ref", COMPONENTS + "timeline/properties/" + name));
        return all;
    }

    private static String words(String key) {
        return Language.EN.say("api." + key);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
