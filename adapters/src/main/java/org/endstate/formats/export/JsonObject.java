package org.endstate.formats.export;

import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object: its keys in the order in which they are written. Every key is always written; a value that is absent
 * is null.
 *
 * @param name of its definition in the schema
 * @param what it is, in one sentence
 */
record JsonObject<T>(String name, String what, List<Key<T, ?>> keys) implements Json<T> {

    JsonObject {
        keys = List.copyOf(keys);
    }

    /** A key of an object: what it means, how it is written, and where it is taken from. */
    record Key<T, V>(String name, String what, Json<V> form, Function<T, V> value) {

        private void write(T owner, JsonGenerator out) {
            out.writeName(name);
            form.write(value.apply(owner), out);
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> JsonObject<T> object(String name, String what, Key<T, ?>... keys) {
        return new JsonObject<>(name, what, List.of(keys));
    }

    static <T, V> Key<T, V> key(String name, String what, Json<V> form, Function<T, V> value) {
        return new Key<>(name, what, form, value);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        keys.forEach(key -> key.write(value, out));
        out.writeEndObject();
    }

    @Override
    public ObjectNode schema(JsonDefinitions definitions) {
        return definitions.refer(name, () -> body(definitions));
    }

    /** The schema itself, not a reference to it. */
    ObjectNode body(JsonDefinitions definitions) {
        ObjectNode body = definitions.type("object").put("description", what).put("additionalProperties", false);
        ObjectNode properties = body.putObject("properties");
        for (Key<T, ?> key : keys) {
            properties.set(key.name(), key.form().schema(definitions).put("description", key.what()));
            body.withArray("required").add(key.name());
        }
        return body;
    }
}
