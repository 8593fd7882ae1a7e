package org.endstate.web.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.record.Entry;
import org.endstate.record.Verdict;
import org.endstate.record.VerifyingKey;
import org.endstate.web.commission.Commission;
import org.endstate.web.screen.MissionPage;
import org.endstate.words.FindingWords;
import org.endstate.words.RefusalWords;

/**
 * What the screen of the record shows.
 *
 * @param shown entries of this page, newest first
 * @param breaches entries that break a rule, and count for nothing
 * @param findings what is not in order
 * @param message what who looks at it would sign; empty where it may not, or has
 * @param key public text of its key; empty where it has none
 */
public record RecordView(
        MissionPage on,
        Verdict verdict,
        List<Entry> shown,
        int page,
        List<String> breaches,
        List<Found> findings,
        String message,
        String key) {

    private static final int PER_PAGE = 50;

    public RecordView {
        shown = List.copyOf(shown);
        breaches = List.copyOf(breaches);
        findings = List.copyOf(findings);
    }

    /**
     * What is not in order.
     *
     * @param quoted what a reader of bytes stopped at, in English; may be empty
     */
    public record Found(String sentence, String quoted) {}

    static RecordView of(MissionPage on, Commission commission, Optional<VerifyingKey> key, int page) {
        Verdict verdict = commission.verdict();
        List<Entry> entries = commission.entries().reversed();
        int from = Math.clamp((long) page * PER_PAGE, 0, entries.size());
        Locale language = on.page().language().locale();
        RefusalWords refusals = RefusalWords.in(language);
        List<String> breaches =
                commission.look(now -> now.breaches().stream().map(refusals::of).toList());
        FindingWords findings = FindingWords.in(language);
        String message = key.filter(held -> Checkpoints.mayBeSigned(verdict, held))
                .map(held -> Checkpoints.note(verdict).text())
                .orElse("");
        return new RecordView(
                on,
                verdict,
                entries.subList(from, Math.min(entries.size(), from + PER_PAGE)),
                page,
                breaches,
                verdict.findings().stream()
                        .map(finding -> new Found(findings.of(finding), findings.quoted(finding)))
                        .toList(),
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
