package org.endstate.evidence.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.endstate.mission.Label;
import org.endstate.record.canonical.JsonValue;
import org.endstate.record.canonical.JsonValue.Items;
import org.endstate.record.canonical.JsonValue.Members;
import org.endstate.record.canonical.JsonValue.Text;
import org.jspecify.annotations.Nullable;

/** The body of an entry as texts under names; what is empty is left out. Reading throws on what is not there. */
record Body(Members members) {

    static Body empty() {
        return new Body(new Members(new TreeMap<>()));
    }

    Body put(String name, Object value) {
        String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
        return text.isEmpty() ? this : new Body(members.with(name, new Text(text)));
    }

    Body put(String name, Optional<String> value) {
        return put(name, value.orElse(""));
    }

    Body put(String name, Label label) {
        return put(name + "-en", (Object) label.en()).put(name + "-ar", (Object) label.ar());
    }

    Body put(String name, Period period) {
        return put(name + "-from", (Object) period.from()).put(name + "-to", (Object) period.to());
    }

    Body put(String name, List<String> values) {
        List<JsonValue> texts = values.stream().<JsonValue>map(Text::new).toList();
        return values.isEmpty() ? this : new Body(members.with(name, new Items(texts)));
    }

    String text(String name) {
        return find(name).orElse("");
    }

    Optional<String> find(String name) {
        return members.values().get(name) instanceof Text(String value) ? Optional.of(value) : Optional.empty();
    }

    String get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("An entry of the register has no [" + name + "]."));
    }

    LocalDate day(String name) {
        return LocalDate.parse(get(name));
    }

    Label label(String name) {
        return new Label(get(name + "-en"), text(name + "-ar"));
    }

    Period period(String name) {
        return new Period(day(name + "-from"), day(name + "-to"));
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, get(name));
    }

    List<String> list(String name) {
        return members.values().get(name) instanceof Items(List<JsonValue> values)
                ? values.stream().flatMap(Body::texts).toList()
                : List.of();
    }

    /** The body within this one. */
    Body inner(String name) {
        return body(members.values().get(name), name);
    }

    /** The bodies of a list within this one. */
    List<Body> inners(String name) {
        if (members.values().get(name) instanceof Items(List<JsonValue> values)) {
            return values.stream().map(value -> body(value, name)).toList();
        }
        throw new IllegalArgumentException("There is no list [" + name + "].");
    }

    private static Body body(@Nullable JsonValue value, String name) {
        if (value instanceof Members inner) {
            return new Body(inner);
        }
        throw new IllegalArgumentException("There is no group [" + name + "].");
    }

    /** All texts, without their names. */
    Stream<String> texts() {
        return texts(members);
    }

    private static Stream<String> texts(JsonValue value) {
        return switch (value) {
            case Text(String text) -> Stream.of(text);
            case Items items -> items.values().stream().flatMap(Body::texts);
            case Members members -> members.values().values().stream().flatMap(Body::texts);
            case JsonValue.Number n -> Stream.empty();
            case JsonValue.Truth t -> Stream.empty();
            case JsonValue.Nothing n -> Stream.empty();
        };
    }
}
