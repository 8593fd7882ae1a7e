package org.endstate.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
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

    private static final int MOST_DIGITS = 18;

    private EntryReader() {}

    static Reading<Entry> read(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        // What was no UTF-8 has become this character.
        if (text.indexOf('\uFFFD') >= 0 && !Arrays.equals(text.getBytes(UTF_8), bytes)) {
            return refused("the entry is not in UTF-8");
        }
        return CanonicalJson.readCanonical(text).then(EntryReader::entry);
    }

    /** Takes only texts that the entry would write the same, so that the bytes of the value are those of the entry. */
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
        if (!isPlace(seq)) {
            return refused("expected a seq that is a whole number");
        }
        Optional<Instant> time = EntryTime.read(text(members, "time"));
        if (time.isEmpty()) {
            return refused("expected a time such as 2024-01-27T10:00:00Z");
        }
        try {
            Draft draft = new Draft(
                    text(members, "id"), text(members, "author"), text(members, "kind"), time.orElseThrow(), body);
            return new Reading.Complete<>(
                    new Entry(new Entry.Place(Long.parseLong(seq), new ContentHash(previous)), draft));
        } catch (IllegalArgumentException e) {
            return refused(String.valueOf(e.getMessage()));
        }
    }

    /** A whole number as it is written: no sign, no zero before other digits. */
    private static boolean isPlace(String seq) {
        boolean digits = !seq.isEmpty() && seq.length() <= MOST_DIGITS && (seq.charAt(0) != '0' || seq.length() == 1);
        for (int i = 0; digits && i < seq.length(); i++) {
            digits = seq.charAt(i) >= '0' && seq.charAt(i) <= '9';
        }
        return digits;
    }

    private static String text(Map<String, JsonValue> members, String name) {
        return members.get(name) instanceof Text(String value) ? value : "";
    }

    private static Reading<Entry> refused(String what) {
        return new Reading.Refused<>(0, what);
    }
}
