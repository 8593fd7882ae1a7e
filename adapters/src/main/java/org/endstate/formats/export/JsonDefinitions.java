package org.endstate.formats.export;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Collects the named definitions of a JSON Schema (draft 2020-12) while it is built. Mutable, for one schema. */
final class JsonDefinitions {

    private final SortedMap<String, ObjectNode> bodies = new TreeMap<>();

    ObjectNode type(String type) {
        return keywords("type", type);
    }

    /** A schema of these keywords, each followed by its value. */
    ObjectNode keywords(String... keywords) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < keywords.length; i += 2) {
            schema.put(keywords[i], keywords[i + 1]);
        }
        return schema;
    }

    ObjectNode orNull(ObjectNode schema) {
        ObjectNode either = JsonNodeFactory.instance.objectNode();
        either.withArray("anyOf").add(schema).add(type("null"));
        return either;
    }

    /** A reference to the definition of this name, which is built when it is first named. */
    ObjectNode refer(String name, Supplier<ObjectNode> body) {
        if (!bodies.containsKey(name)) {
            bodies.put(name, JsonNodeFactory.instance.objectNode());
            bodies.put(name, body.get());
        }
        return keywords("$ref", "#/$defs/" + name);
    }

    void addTo(ObjectNode schema) {
        ObjectNode definitions = schema.putObject("$defs");
        bodies.forEach(definitions::set);
    }
}
