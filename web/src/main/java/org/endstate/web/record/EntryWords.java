package org.endstate.web.record;

import org.endstate.commission.proceedings.Act;
import org.endstate.commission.proceedings.SignedAct;
import org.endstate.record.Entry;
import org.endstate.web.screen.MissionPage;

/** What an entry of the record is, in words. */
final class EntryWords {

    private EntryWords() {}

    /** Of an act what was done to what; of what this workbench has no word for, the code on the record. */
    static String kind(MissionPage on, Entry entry) {
        String kind = entry.draft().kind();
        return switch (kind) {
            case "act" -> SignedAct.act(entry.draft()).map(act -> act(on, act)).orElse(kind);
            case "key-added", "key-rotated", "key-revoked" -> on.say("record.kind." + kind);
            default -> kind;
        };
    }

    private static String act(MissionPage on, Act act) {
        return switch (act) {
            case Act.Constitute constitute -> on.say("record.act.constitute");
            case Act.Convene(String session, var agenda) -> on.say("record.act.convene", session);
            case Act.Attend(String session, var present) -> on.say("record.act.attend", session);
            case Act.Minute(String session, var minutes) -> on.say("record.act.minute", session);
            case Act.Put(var proposal) ->
                on.say(
                        "record.act.put",
                        on.say("item.word." + proposal.content().word()),
                        proposal.id());
            case Act.Move(var verb, String item, var text, var remark) -> on.say("verb." + verb) + ": " + item;
            case Act.Register(var entry) -> on.say("record.act.register", entry.id());
        };
    }
}
