package org.endstate.web.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.endstate.web.account.Role;

/** A kind of entry that people put down by a form, and who may. */
public enum EntryKind {
    QUESTION(Role.CO_CHAIR, Role.SECRETARIAT),
    EVENT(Role.CO_CHAIR, Role.EXPERT, Role.SECRETARIAT),
    ACCOUNT(Role.CO_CHAIR, Role.EXPERT, Role.SECRETARIAT),
    ASSESSMENT(Role.EXPERT, Role.SECRETARIAT),
    COMPLAINT(Role.CO_CHAIR, Role.EXPERT),
    RESPONSE(Role.CO_CHAIR, Role.EXPERT),
    IMPACT(Role.CO_CHAIR, Role.EXPERT, Role.SECRETARIAT),
    STATUS(Role.CO_CHAIR, Role.SECRETARIAT);

    private final Set<Role> writers;

    EntryKind(Role... writers) {
        this.writers = Set.of(writers);
    }

    /** Whether this role may put it down. */
    public boolean isOf(Role role) {
        return writers.contains(role);
    }

    /** Those that this role may put down. */
    static List<EntryKind> of(Role role) {
        return Arrays.stream(values()).filter(kind -> kind.isOf(role)).toList();
    }

    /** Its part of the address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<EntryKind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }
}
