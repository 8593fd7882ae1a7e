package org.endstate.web.api;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object: its keys in the order in which they are written, each always there; declared once, for the answer and
 * for its description.
 *
 * @param name of its component in the description
 * @param what it is, in one sentence
 */
record Shape<T>(String name, String what, List<Key<T, ?>> keys) implements Form<T> {

    Shape {
        keys = List.copyOf(keys);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    Shape(String name, String what, Key<T, ?>... keys) {
        this(name, what, List.of(keys));
    }

    /** A key: what it means, how its value is written, and where it is taken from. */
    record Key<T, V>(String name, String what, Form<V> form, Function<T, V> value) {

        private void write(T owner, ObjectNode into) {
            into.set(name, form.json(value.apply(owner)));
        }
    }

    static <T, V> Key<T, V> key(String name, String what, Form<V> form, Function<T, V> value) {
        return new Key<>(name, what, form, value);
    }

    @Override
    public ObjectNode json(T value) {
        ObjectNode object = NODES.objectNode();
        keys.forEach(key -> key.write(value, object));
        return object;
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = NODES.objectNode().put("type", "object").put("description", what);
        schema.put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        for (Key<T, ?> key : keys) {
            properties.set(key.name(), key.form().schema().put("description", key.what()));
            schema.withArray("required").add(key.name());
        }
        return schema;
    }
}
