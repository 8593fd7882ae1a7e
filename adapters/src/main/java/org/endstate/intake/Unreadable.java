package org.endstate.intake;

import org.endstate.evidence.intake.Unread;
import org.endstate.evidence.intake.Unread.Why;

/** A document is refused. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Unread unread;

    Unreadable(Unread unread) {
        super("The document is not read: " + unread + ".");
        this.unread = unread;
    }

    Unreadable(Why why) {
        this(Unread.of(why));
    }

    Unreadable(Why why, String detail) {
        this(Unread.of(why, detail));
    }

    Unreadable(Why why, long found, long most) {
        this(Unread.over(why, found, most));
    }

    Unread unread() {
        return unread;
    }
}
