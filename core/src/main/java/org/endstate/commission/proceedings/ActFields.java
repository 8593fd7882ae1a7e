package org.endstate.commission.proceedings;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.endstate.record.canonical.JsonValue;
import org.endstate.record.canonical.JsonValue.Items;
import org.endstate.record.canonical.JsonValue.Members;
import org.endstate.record.canonical.JsonValue.Text;
import org.jspecify.annotations.Nullable;

/** Members of an act by name; each throws {@link IllegalArgumentException} where there is no such member. */
record ActFields(Members in) {

    String text(String name) {
        return text(in.values().get(name), name);
    }

    <E extends Enum<E>> E choice(String name, Class<E> of) {
        return chosen(text(name), of);
    }

    static <E extends Enum<E>> E chosen(String value, Class<E> of) {
        return Enum.valueOf(of, value.toUpperCase(Locale.ROOT));
    }

    ActFields inner(String name) {
        return inner(in.values().get(name), name);
    }

    List<ActFields> inners(String name) {
        return items(name).stream().map(value -> inner(value, name)).toList();
    }

    List<String> texts(String name) {
        return items(name).stream().map(value -> text(value, name)).toList();
    }

    int whole(String name) {
        return Integer.parseInt(text(name));
    }

    SortedMap<String, String> all() {
        SortedMap<String, String> all = new TreeMap<>();
        in.values().forEach((name, value) -> all.put(name, text(value, name)));
        return all;
    }

    private static ActFields inner(@Nullable JsonValue value, String name) {
        if (value instanceof Members members) {
            return new ActFields(members);
        }
        throw new IllegalArgumentException("The member [" + name + "] is not an object.");
    }

    private List<JsonValue> items(String name) {
        if (in.values().get(name) instanceof Items(List<JsonValue> values)) {
            return values;
        }
        throw new IllegalArgumentException("The member [" + name + "] is not an array.");
    }

    private static String text(@Nullable JsonValue value, String name) {
        if (value instanceof Text(String text)) {
            return text;
        }
        throw new IllegalArgumentException("The member [" + name + "] is not a text.");
    }
}
