package org.endstate.commission.proceedings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.endstate.record.Draft;
import org.endstate.record.KeyDrafts;
import org.endstate.record.KeyTerm;

/** The keys that sign the record of a commission. */
public final class CharterKeys {

    private CharterKeys() {}

    /** The entries that name them: those of the parties' co-chairs and of the secretariat. */
    public static List<Draft> drafts(Charter charter, Instant time) {
        List<Draft> drafts = new ArrayList<>();
        for (Member member : charter.members()) {
            boolean chairs = member.role() == Role.CO_CHAIR;
            if (chairs || member.role() == Role.SECRETARIAT) {
                String holder = chairs ? member.party() : member.name();
                KeyTerm.Role role = chairs ? KeyTerm.Role.PARTY : KeyTerm.Role.SECRETARIAT;
                drafts.add(KeyDrafts.added("key-" + holder, holder, role, member.key(), time));
            }
        }
        return drafts;
    }
}
