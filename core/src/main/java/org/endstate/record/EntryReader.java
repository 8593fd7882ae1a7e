package org.endstate.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.endstate.provenance.ContentHash;
import org.endstate.record.canonical.CanonicalJson;
import org.endstate.record.canonical.JsonValue;
import org.endstate.record.canonical.JsonValue.Members;
import org.endstate.record.canonical.JsonValue.Text;
import org.endstate.record.canonical.Reading;

/** Reads an entry strictly: every member, no other, in the one canonical form. */
final class EntryReader {

    private static final Set<String> NAMES = Set.of("author", "body", "id", "kind", "previous", "seq", "time");

    private EntryReader() {}

    static Reading<Entry> read(byte[] bytes) {
        return CanonicalJson.read(new String(bytes, UTF_8))
                .then(EntryReader::entry)
                .then(entry -> {
                    boolean same = Arrays.equals(entry.bytes(), bytes);
                    return same ? new Reading.Complete<>(entry) : refused("the entry is not in its one canonical form");
                });
    }

    private static Reading<Entry> entry(JsonValue value) {
        if (!(value instanceof Members(var members)) || !members.keySet().equals(NAMES)) {
            return refused("expected an object of author, body, id, kind, previous, seq and time");
        }
        if (!(members.get("body") instanceof Members body)) {
            return refused("expected a body that is an object");
        }
        if (Draft.holdsNumber(body)) {
            return refused("the body holds a number that is not written as text");
        }
        String seq = text(members, "seq");
        String previous = text(members, "previous");
        if (!seq.matches("0|[1-9][0-9]{0,17}") || !previous.matches("[0-9a-f]{64}")) {
            return refused("expected a seq that is a whole number, and 64 hexadecimal digits of previous");
        }
        try {
            Instant time = Instant.parse(text(members, "time"));
            Draft draft = new Draft(text(members, "id"), text(members, "author"), text(members, "kind"), time, body);
            return new Reading.Complete<>(
                    new Entry(new Entry.Place(Long.parseLong(seq), new ContentHash(previous)), draft));
        } catch (DateTimeException e) {
            return refused("expected a time such as 2024-01-27T10:00:00Z");
        } catch (IllegalArgumentException e) {
            return refused(String.valueOf(e.getMessage()));
        }
    }

    private static String text(Map<String, JsonValue> members, String name) {
        return members.get(name) instanceof Text(String value) ? value : "";
    }

    private static Reading<Entry> refused(String what) {
        return new Reading.Refused<>(0, what);
    }
}
