package org.endstate.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How values of one type are written as JSON, and what the description of the interface says of them. */
interface Form<T> {

    JsonNodeFactory NODES = JsonNodeFactory.instance;

    Form<String> TEXT = of(NODES::stringNode, "string", "");
    Form<Integer> WHOLE = of(NODES::numberNode, "integer", "");
    Form<Double> SHARE = of(NODES::numberNode, "number", "");
    Form<LocalDate> DATE = of(day -> NODES.stringNode(day.toString()), "string", "date");
    Form<Instant> INSTANT = of(at -> NODES.stringNode(at.toString()), "string", "date-time");

    JsonNode json(T value);

    ObjectNode schema();

    /** A value that may be absent; then it is written as null. */
    static <T> Form<Optional<T>> optional(Form<T> present) {
        return made(value -> value.map(present::json).orElseGet(NODES::nullNode), () -> {
            ObjectNode either = NODES.objectNode();
            either.withArray("anyOf")
                    .add(present.schema())
                    .add(NODES.objectNode().put("type", "null"));
            return either;
        });
    }

    static <T> Form<List<T>> list(Form<T> each) {
        return made(
                values -> {
                    var items = NODES.arrayNode();
                    values.forEach(value -> items.add(each.json(value)));
                    return items;
                },
                () -> {
                    ObjectNode schema = NODES.objectNode().put("type", "array");
                    schema.set("items", each.schema());
                    return schema;
                });
    }

    /** One of these words. */
    static Form<String> choice(List<String> words) {
        return made(NODES::stringNode, () -> {
            ObjectNode schema = TEXT.schema();
            words.forEach(schema.withArray("enum")::add);
            return schema;
        });
    }

    /** A member of an enum, in lower case with hyphens. */
    static <E extends Enum<E>> Form<E> member(Class<E> type) {
        Form<String> words =
                choice(Arrays.stream(type.getEnumConstants()).map(Form::word).toList());
        return made(value -> words.json(word(value)), words::schema);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static <T> Form<T> of(Function<T, JsonNode> json, String type, String format) {
        return made(json, () -> {
            ObjectNode schema = NODES.objectNode().put("type", type);
            return format.isEmpty() ? schema : schema.put("format", format);
        });
    }

    private static <T> Form<T> made(Function<T, JsonNode> json, java.util.function.Supplier<ObjectNode> schema) {
        return new Form<>() {
            @Override
            public JsonNode json(T value) {
                return json.apply(value);
            }

            @Override
            public ObjectNode schema() {
                return schema.get();
            }
        };
    }
}
