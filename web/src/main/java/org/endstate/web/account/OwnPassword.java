package org.endstate.web.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Asks people who are signed in for their password again, before what a thief of their session must not do. */
@Component
public class OwnPassword {

    private final Accounts accounts;
    private final GuessLimit limit;
    private final Sessions sessions;
    private final Trail trail;

    OwnPassword(Accounts accounts, GuessLimit limit, Sessions sessions, Trail trail) {
        this.accounts = accounts;
        this.limit = limit;
        this.sessions = sessions;
        this.trail = trail;
    }

    /**
     * Whether this is the password of who is signed in; wrong ones count as guesses and are in the trail.
     *
     * @param origin network address of who asks
     */
    public Guess confirm(SignedIn who, String password, String origin) {
        String name = who.getName();
        Guess guess = limit.guess(name, origin, () -> accounts.check(name, password));
        if (guess != Guess.RIGHT) {
            trail.note(name, Trail.Deed.PASSWORD_REFUSED, guess == Guess.WRONG ? "wrong" : "too many", origin);
        }
        return guess;
    }

    /** Gives who is signed in another password, and ends their other sessions: whoever had the old one is out. */
    public void change(SignedIn who, String password, HttpServletRequest request) {
        String id = who.account().id();
        accounts.change(id, password);
        sessions.endOthers(id, sessions.id(request.getSession()).orElse(""));
        trail.note(who.getName(), Trail.Deed.PASSWORD_CHANGED, "", request.getRemoteAddr());
    }
}
