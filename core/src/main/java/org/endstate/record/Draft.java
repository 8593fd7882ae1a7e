package org.endstate.record;

import java.time.Instant;
import java.util.Collection;
import org.endstate.record.canonical.JsonValue;
import org.endstate.record.canonical.JsonValue.Members;

/**
 * What somebody wants to put down, before it has a place in the record.
 *
 * @param id chosen by the author, and never used twice: sent again after a lost answer, the entry is still put down
 *     once
 * @param author name of the holder who puts it down
 * @param kind what the body means; those that begin with {@code key-} are the record's own
 * @param time when, as the author says; no earlier than the entry before
 * @param body holds no JSON number: numbers are written as text, so that no two programs round them differently
 */
public record Draft(String id, String author, String kind, Instant time, Members body) {

    public Draft {
        KeyName.check(id);
        KeyName.check(author);
        KeyName.check(kind);
        if (time.getNano() != 0) {
            throw new IllegalArgumentException("The time of an entry [" + time + "] is not of whole seconds.");
        }
        if (holdsNumber(body)) {
            throw new IllegalArgumentException("The body of an entry holds a JSON number.\nMaybe write it as text.");
        }
    }

    private static boolean anyHoldsNumber(Collection<JsonValue> values) {
        for (JsonValue value : values) {
            if (holdsNumber(value)) {
                return true;
            }
        }
        return false;
    }

    static boolean holdsNumber(JsonValue value) {
        return switch (value) {
            case JsonValue.Number number -> true;
            case JsonValue.Items items -> anyHoldsNumber(items.values());
            case Members members -> anyHoldsNumber(members.values().values());
            case JsonValue.Text text -> false;
            case JsonValue.Truth truth -> false;
            case JsonValue.Nothing nothing -> false;
        };
    }
}
