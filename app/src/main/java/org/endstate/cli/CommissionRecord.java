package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.endstate.commission.proceedings.Proceedings;
import org.endstate.record.Entry;
import org.endstate.record.RecordLines;
import org.endstate.record.RecordPlace;
import org.endstate.record.Verdict;
import org.endstate.record.canonical.Reading;

/**
 * The record of a commission as it stands, in order and folded.
 *
 * @param entries all of them
 * @param now where the commission is
 */
record CommissionRecord(Verdict verdict, List<Entry> entries, Proceedings now) {

    private static final String AN_ACT = "\"kind\":\"act\"";

    CommissionRecord {
        entries = List.copyOf(entries);
    }

    /** Reads it from a file or a database; refuses what is not there or not in order. */
    static CommissionRecord of(Desk desk, String name) throws IOException {
        RecordPlace place = place(desk, name);
        Verdict verdict = verify(desk, name, place);
        List<Entry> entries = new ArrayList<>();
        Proceedings now = new Proceedings(verdict.origin());
        try (RecordLines lines = lines(place, name)) {
            lines.forEachRemaining(line -> {
                if (line[0] == '{' && Entry.read(line) instanceof Reading.Complete<Entry>(Entry entry)) {
                    entries.add(entry);
                    now.accept(entry);
                }
            });
        }
        return new CommissionRecord(verdict, entries, now);
    }

    /** The place after its last entry. */
    Entry.Place next() {
        return entries.isEmpty()
                ? Entry.Place.first(verdict.origin())
                : entries.getLast().next();
    }

    /** Entries of a record file that break a rule of the commission, one after the other without keeping them. */
    static List<Proceedings.Breach> breaches(Desk desk, Path file, String origin) throws IOException {
        Proceedings now = new Proceedings(origin);
        try (RecordLines lines = desk.services().record().open(file)) {
            lines.forEachRemaining(line -> {
                boolean act = new String(line, StandardCharsets.UTF_8).contains(AN_ACT);
                if (act && Entry.read(line) instanceof Reading.Complete<Entry>(Entry entry)) {
                    now.accept(entry);
                }
            });
        }
        return now.breaches();
    }

    private static Verdict verify(Desk desk, String name, RecordPlace place) {
        try (RecordLines lines = lines(place, name)) {
            Verdict verdict = lines.verify(Set.of());
            if (!verdict.sound()) {
                verdict.findings().forEach(finding -> desk.remark(VerifyRecord.words(finding)));
                throw new Refusal(text("record.refused"));
            }
            return verdict;
        }
    }

    private static RecordLines lines(RecordPlace place, String name) {
        return place.read().orElseThrow(() -> new Refusal(text("commission.none", name)));
    }

    private static RecordPlace place(Desk desk, String name) throws IOException {
        try {
            return desk.services()
                    .record()
                    .place(name, desk.surroundings().places().here(), password(desk));
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }

    static Optional<String> password(Desk desk) {
        return Optional.ofNullable(desk.surroundings().environment().get("PGPASSWORD"));
    }
}
