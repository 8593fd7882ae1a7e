package org.endstate.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks for the second factor, as often as {@link GuessLimit} allows, and lets in who has it. */
@Component
public class SecondFactorCheck {

    private final SecondFactors factors;
    private final Entrance entrance;
    private final GuessLimit limit;
    private final Trail trail;

    SecondFactorCheck(SecondFactors factors, Entrance entrance, GuessLimit limit, Trail trail) {
        this.factors = factors;
        this.entrance = entrance;
        this.limit = limit;
        this.trail = trail;
    }

    /** Lets in who shows a code of theirs. */
    public Guess show(HalfSignedIn who, String code, HttpServletRequest request, HttpServletResponse response) {
        Guess guess = guess(who, code, request.getRemoteAddr());
        if (guess == Guess.RIGHT) {
            entrance.complete(who, request, response);
        }
        return guess;
    }

    /**
     * Lets in who had no second factor and has just made one; returns the recovery codes, empty where the code is
     * wrong.
     */
    public List<String> enrol(
            HalfSignedIn who, String secret, String code, HttpServletRequest request, HttpServletResponse response) {
        List<String> codes = enrol(who.account(), secret, code, request.getRemoteAddr());
        if (!codes.isEmpty()) {
            entrance.complete(who, request, response);
        }
        return codes;
    }

    /** Gives an account a second factor; returns the recovery codes, empty where the code is wrong. */
    public List<String> enrol(Accounts.Account account, String secret, String code, String origin) {
        List<String> codes = factors.enrol(account.id(), secret, code);
        if (!codes.isEmpty()) {
            trail.note(account.person().name(), Trail.Deed.SECOND_FACTOR_SET, "", origin);
        }
        return codes;
    }

    private Guess guess(HalfSignedIn who, String code, String origin) {
        String id = who.account().id();
        Guess guess = limit.guess(who.getName(), "second factor of " + id, () -> factors.use(id, code));
        if (guess != Guess.RIGHT) {
            String why = guess == Guess.WRONG ? "wrong or used code" : "too many wrong codes";
            trail.note(who.getName(), Trail.Deed.SIGN_IN_REFUSED, why, origin);
        }
        return guess;
    }
}
