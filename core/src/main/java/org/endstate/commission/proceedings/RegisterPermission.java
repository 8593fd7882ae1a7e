package org.endstate.commission.proceedings;

import static org.endstate.commission.proceedings.Role.CO_CHAIR;
import static org.endstate.commission.proceedings.Role.EXPERT;
import static org.endstate.commission.proceedings.Role.SECRETARIAT;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.endstate.evidence.register.RegisterEntry.Kind;
import org.endstate.evidence.register.Status;

/**
 * Which role may put what down in the register. What a party says for itself is further bound to that party by
 * {@link RegisterRules}.
 */
final class RegisterPermission {

    private static final Map<Kind, Set<Role>> ENTRIES = entries();
    private static final Map<Status, Set<Role>> STATUSES = statuses();

    private RegisterPermission() {}

    private static Map<Kind, Set<Role>> entries() {
        Set<Role> all = EnumSet.of(CO_CHAIR, EXPERT, SECRETARIAT);
        Map<Kind, Set<Role>> table = new EnumMap<>(Kind.class);
        table.put(Kind.DOCUMENT, all);
        table.put(Kind.QUESTION, EnumSet.of(CO_CHAIR, SECRETARIAT));
        table.put(Kind.EVENT, all);
        table.put(Kind.ACCOUNT, all);
        table.put(Kind.ASSESSMENT, EnumSet.of(EXPERT, SECRETARIAT));
        table.put(Kind.COMPLAINT, EnumSet.of(CO_CHAIR, EXPERT));
        table.put(Kind.RESPONSE, EnumSet.of(CO_CHAIR, EXPERT));
        table.put(Kind.IMPACT, all);
        table.put(Kind.STATUS, EnumSet.of(CO_CHAIR, SECRETARIAT));
        return table;
    }

    /** What a party could use against the other, as closing its complaint, is the secretariat's. */
    private static Map<Status, Set<Role>> statuses() {
        Map<Status, Set<Role>> table = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            table.put(status, EnumSet.of(SECRETARIAT));
        }
        table.put(Status.REPORTED, EnumSet.noneOf(Role.class));
        for (Status status : EnumSet.of(Status.AGREED, Status.NOTED, Status.DISPUTED, Status.ACTION)) {
            table.put(status, EnumSet.of(CO_CHAIR));
        }
        return table;
    }

    /** Who may put an entry of this kind down. */
    static Set<Role> of(Kind kind) {
        return Set.copyOf(ENTRIES.getOrDefault(kind, Set.of()));
    }

    /** Who may move an event or a complaint from one status to the other; co-chairs, too, may reopen what was found. */
    static Set<Role> of(Status from, Status to) {
        boolean reopens = to == Status.UNDER_INQUIRY && from.isFound();
        return reopens ? Set.of(CO_CHAIR, SECRETARIAT) : Set.copyOf(STATUSES.getOrDefault(to, Set.of()));
    }
}
