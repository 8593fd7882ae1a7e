package org.endstate.formats.export;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/**
 * One of several objects; the key {@code kind}, the first of each, tells which.
 *
 * @param write finds the object's form by a switch over the sealed type, so that a new case breaks the build
 */
record JsonCases<T>(String name, String what, BiConsumer<T, JsonGenerator> write, List<JsonObject<?>> cases)
        implements Json<T> {

    JsonCases {
        cases = List.copyOf(cases);
    }

    /** One kind of object. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <S> JsonObject<S> kind(String kind, String what, JsonObject.Key<S, ?>... keys) {
        JsonObject.Key<S, String> first =
                JsonObject.key("kind", "Tells which case this is.", constant(kind), value -> kind);
        return new JsonObject<>(
                kind, what, Stream.concat(Stream.of(first), Stream.of(keys)).toList());
    }

    private static Json<String> constant(String kind) {
        return new Json<>() {
            @Override
            public void write(String value, JsonGenerator out) {
                out.writeString(value);
            }

            @Override
            public ObjectNode schema(JsonDefinitions definitions) {
                return definitions.keywords("const", kind);
            }
        };
    }

    @Override
    public void write(T value, JsonGenerator out) {
        write.accept(value, out);
    }

    @Override
    public ObjectNode schema(JsonDefinitions definitions) {
        return definitions.refer(name, () -> {
            ObjectNode any = definitions.keywords("description", what);
            cases.forEach(each -> any.withArray("oneOf").add(each.schema(definitions)));
            return any;
        });
    }
}
