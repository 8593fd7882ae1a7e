package org.endstate.web.record;

import java.util.List;
import java.util.Optional;
import org.endstate.record.Entry;
import org.endstate.record.Verdict;
import org.endstate.record.VerifyingKey;
import org.endstate.web.commission.Commission;
import org.endstate.web.screen.MissionPage;

/**
 * What the screen of the record shows.
 *
 * @param shown entries of this page, newest first
 * @param breaches entries that break a rule, and count for nothing
 * @param message what who looks at it would sign; empty where it may not, or has
 * @param key public text of its key; empty where it has none
 */
public record RecordView(
        MissionPage on,
        Verdict verdict,
        List<Entry> shown,
        int page,
        List<String> breaches,
        String message,
        String key) {

    private static final int PER_PAGE = 50;

    public RecordView {
        shown = List.copyOf(shown);
        breaches = List.copyOf(breaches);
    }

    static RecordView of(MissionPage on, Commission commission, Optional<VerifyingKey> key, int page) {
        Verdict verdict = commission.verdict();
        List<Entry> entries = commission.entries().reversed();
        int from = Math.clamp((long) page * PER_PAGE, 0, entries.size());
        List<String> breaches = commission.look(now -> now.breaches().stream()
                .map(breach -> breach.entry() + ": " + breach.refusal().reason())
                .toList());
        String message = key.filter(held -> Checkpoints.mayBeSigned(verdict, held))
                .map(held -> Checkpoints.note(verdict).text())
                .orElse("");
        return new RecordView(
                on,
                verdict,
                entries.subList(from, Math.min(entries.size(), from + PER_PAGE)),
                page,
                breaches,
                message,
                key.map(VerifyingKey::text).orElse(""));
    }

    /** What an entry is, in words. */
    public String kind(Entry entry) {
        return EntryWords.kind(on, entry);
    }

    public boolean hasNewer() {
        return page > 0;
    }

    public boolean hasOlder() {
        return (long) (page + 1) * PER_PAGE < verdict.entries();
    }
}
