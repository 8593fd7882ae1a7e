package org.endstate.commission.proceedings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.endstate.record.Entry;

/** What was done about one item, as the entries of the record say. */
public final class History {

    private History() {}

    /**
     * One step.
     *
     * @param entry its place in the record
     * @param member who took it
     * @param remark wording, reason or reservation; empty where none was given
     */
    public record Step(long entry, Instant time, String member, Verb verb, String remark) {}

    /** Every step about the item of this id, in order. Steps that break a rule are among them. */
    public static List<Step> of(String item, List<Entry> entries) {
        return entries.stream().flatMap(entry -> step(item, entry).stream()).toList();
    }

    private static Optional<Step> step(String item, Entry entry) {
        return SignedAct.act(entry.draft()).flatMap(act -> switch (act) {
            case Act.Put(Proposal put)
            when put.id().equals(item) ->
                Optional.of(step(entry, put.content() instanceof Content.Submission ? Verb.SUBMIT : Verb.TABLE, ""));
            case Act.Move(Verb verb, String moved, var text, String remark)
            when moved.equals(item) -> Optional.of(step(entry, verb, remark));
            case Act.Constitute constitute when item.equals(Rules.CHARTER) -> Optional.of(step(entry, Verb.TABLE, ""));
            default -> Optional.empty();
        });
    }

    private static Step step(Entry entry, Verb verb, String remark) {
        return new Step(entry.place().seq(), entry.draft().time(), entry.draft().author(), verb, remark);
    }
}
