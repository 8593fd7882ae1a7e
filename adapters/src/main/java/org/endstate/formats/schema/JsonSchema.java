package org.endstate.formats.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.endstate.formats.schema.Shape.Range;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes a shape as JSON Schema, draft 2020-12, so that an editor can complete and check a file while it is written.
 *
 * <p>The schema says what a value must look like. That an id exists, or that one date comes before another, is beyond
 * it and is left to the reader of the file.
 */
public final class JsonSchema {

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private JsonSchema() {}

    /** The schema of the group as JSON text with a final line end. */
    public static String of(Shape.Group root, String id, String title) {
        JsonSchema schema = new JsonSchema();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.put("$id", id);
        json.put("title", title);
        json.putAll(schema.body(root));
        json.put("$defs", schema.definitions);
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(json)
                        .replace("\r\n", "\n")
                + "\n";
    }

    private Map<String, Object> body(Shape.Group group) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Key key : group.keys()) {
            Map<String, Object> property = new LinkedHashMap<>(of(key.shape()));
            property.put("description", key.doc());
            properties.put(key.name(), property);
        }
        List<String> required =
                group.keys().stream().filter(Key::required).map(Key::name).toList();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "object");
        body.put("properties", properties);
        body.put("required", required);
        body.put("additionalProperties", false);
        return body;
    }

    private Map<String, Object> of(Shape shape) {
        return switch (shape) {
            case Shape.Single single -> single(single);
            case Shape.ThreePoint(double least) -> threePoint(least);
            case Shape.ListOf(Shape item, int least) -> list(of(item), least);
            case Shape.OneOrMore(Shape item) -> any(of(item), list(of(item), 1));
            case Shape.MapOf(Shape key, Shape value) ->
                map("type", "object", "propertyNames", of(key), "additionalProperties", of(value));
            case Shape.Group group -> reference(group);
            case Shape.Variants variants ->
                map(
                        "oneOf",
                        variants.groups().values().stream().map(this::reference).toList());
            case Shape.Either(Shape brief, Shape.Group full) -> any(of(brief), reference(full));
        };
    }

    private static Map<String, Object> single(Shape.Single shape) {
        return switch (shape) {
            case Shape.Text() -> map("type", "string", "minLength", 1);
            case Shape.Truth() -> map("type", "boolean");
            case Shape.Whole(long least, long most) -> map("type", "integer", "minimum", least, "maximum", most);
            case Shape.Number(Range range) -> number(range);
            case Shape.Day() ->
                map("type", "string", "format", "date", "pattern", "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$");
            case Shape.DayOfYear() -> map("type", "string", "pattern", "^[0-9]{2}-[0-9]{2}$");
            case Shape.Choice(List<String> words) -> map("enum", words);
            case Shape.Id(Kind kind) -> map("type", "string", "pattern", "^" + kind.pattern() + "$");
            case Shape.Reference(Kind kind) -> map("type", "string", "pattern", "^" + kind.pattern() + "$");
            case Shape.LocalId(String what) ->
                map("type", "string", "pattern", "^" + Kind.of("id", "").pattern() + "$");
        };
    }

    private static Map<String, Object> number(Range range) {
        return map(
                "type",
                "number",
                range.open() == Range.Ends.BOTH ? "exclusiveMinimum" : "minimum",
                range.least(),
                range.open() == Range.Ends.NONE ? "maximum" : "exclusiveMaximum",
                range.most());
    }

    private static Map<String, Object> threePoint(double least) {
        Map<String, Object> number = map("type", "number", "minimum", least);
        return any(number, map("type", "array", "items", number, "minItems", 3, "maxItems", 3));
    }

    private static Map<String, Object> list(Map<String, Object> item, int least) {
        Map<String, Object> list = map("type", "array", "items", item);
        if (least > 0) {
            list.put("minItems", least);
        }
        return list;
    }

    private static Map<String, Object> any(Map<String, Object> one, Map<String, Object> other) {
        return map("anyOf", List.of(one, other));
    }

    private Map<String, Object> reference(Shape.Group group) {
        String name = nameOf(group);
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, body(group));
        }
        return map("$ref", "#/$defs/" + name);
    }

    /** Groups of one title must be the same group: two seasons that differ need two titles. */
    private static String nameOf(Shape.Group group) {
        return group.title().replace(' ', '-').replace("'", "");
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
