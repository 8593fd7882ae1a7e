package org.endstate.web.evidence;

import java.util.Arrays;
import java.util.List;
import org.endstate.evidence.register.Audience;
import org.endstate.web.account.Role;

/**
 * As whom somebody reads the register.
 *
 * @param widest the fewest readers they belong to, and so the most they may see
 * @param audience as which they read now: that, or one that sees less
 */
public record Reader(Audience widest, Audience audience) {

    /** Whoever has this role, and asks to see what this audience sees; asked for more, they get what they may. */
    static Reader of(Role role, String asked) {
        Audience widest = role.audience();
        Audience audience = Arrays.stream(Audience.values())
                .filter(one -> one.name().equalsIgnoreCase(asked) && one.compareTo(widest) >= 0)
                .findFirst()
                .orElse(widest);
        return new Reader(widest, audience);
    }

    /** The audiences as which they may read. */
    public List<Audience> choices() {
        return Arrays.stream(Audience.values())
                .filter(one -> one.compareTo(widest) >= 0)
                .toList();
    }

    /** Whether they see events, complaints and assessments themselves, and not only how many there are. */
    public boolean seesEvents() {
        return audience != Audience.PUBLIC;
    }
}
