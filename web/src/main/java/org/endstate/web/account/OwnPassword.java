package org.endstate.web.account;

import org.springframework.stereotype.Component;

/** Asks people who are signed in for their password again, before what a thief of their session must not do. */
@Component
public class OwnPassword {

    private final Accounts accounts;
    private final GuessLimit limit;
    private final Trail trail;

    OwnPassword(Accounts accounts, GuessLimit limit, Trail trail) {
        this.accounts = accounts;
        this.limit = limit;
        this.trail = trail;
    }

    /** What came of asking. */
    public enum Confirmation {
        RIGHT,
        WRONG,
        /** Wrong too often; it is not looked at for a while. */
        TOO_MANY
    }

    /**
     * Whether this is the password of who is signed in; wrong ones count as guesses and are in the trail.
     *
     * @param origin network address of who asks
     */
    public Confirmation confirm(SignedIn who, String password, String origin) {
        String name = who.getName();
        if (limit.reached(name, origin)) {
            trail.note(name, Trail.Deed.SIGN_IN_REFUSED, "too many wrong passwords", origin);
            return Confirmation.TOO_MANY;
        }
        if (accounts.check(name, password).isEmpty()) {
            limit.wrong(name, origin);
            trail.note(name, Trail.Deed.SIGN_IN_REFUSED, "wrong password on the account page", origin);
            return Confirmation.WRONG;
        }
        limit.right(name, origin);
        return Confirmation.RIGHT;
    }
}
