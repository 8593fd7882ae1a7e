package org.endstate.web.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.endstate.record.Entry;
import org.endstate.record.MerkleLog;
import org.endstate.record.ProofText;
import org.endstate.record.Verdict;
import org.endstate.web.commission.Commission;
import org.endstate.web.screen.MissionPage;

/**
 * One entry of the record.
 *
 * @param text its exact bytes
 * @param proof that it stands in the record as last signed; empty where no signature covers it yet
 */
public record EntryView(MissionPage on, Entry entry, String text, String proof) {

    static EntryView of(MissionPage on, Commission commission, List<Entry> entries, int seq) {
        Entry entry = entries.get(seq);
        Optional<Verdict.Held> last = commission
                .verdict()
                .lastCheckpoint()
                .filter(held ->
                        held.checkpoint().size() > seq && held.checkpoint().size() <= entries.size());
        String proof = last.map(held -> proof(entries, entry, held)).orElse("");
        return new EntryView(on, entry, new String(entry.bytes(), StandardCharsets.UTF_8), proof);
    }

    /** What it is, in words. */
    public String kind() {
        return EntryWords.kind(on, entry);
    }

    private static String proof(List<Entry> entries, Entry entry, Verdict.Held held) {
        MerkleLog log = new MerkleLog();
        int size = (int) held.checkpoint().size();
        entries.subList(0, size).forEach(each -> log.add(each.bytes()));
        var inclusion = log.inclusion((int) entry.place().seq(), size);
        return new ProofText(entry, inclusion, held.checkpoint(), held.note()).text();
    }
}
