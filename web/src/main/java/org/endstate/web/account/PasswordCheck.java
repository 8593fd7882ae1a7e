package org.endstate.web.account;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs people in by name and password, as often as {@link GuessLimit} allows. */
@Component
class PasswordCheck implements AuthenticationProvider {

    private final Accounts accounts;
    private final GuessLimit limit;
    private final Trail trail;

    PasswordCheck(Accounts accounts, GuessLimit limit, Trail trail) {
        this.accounts = accounts;
        this.limit = limit;
        this.trail = trail;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName();
        String address = address(asked);
        if (limit.reached(name, address)) {
            trail.note(name, Trail.Deed.SIGN_IN_REFUSED, "too many wrong passwords", address);
            throw new LockedException("Too many wrong passwords.");
        }
        String password = String.valueOf(asked.getCredentials());
        SignedIn signedIn = accounts.check(name, password).map(SignedIn::new).orElseThrow(() -> refused(name, address));
        limit.right(name, address);
        trail.note(name, Trail.Deed.SIGNED_IN, "", address);
        return signedIn;
    }

    private BadCredentialsException refused(String name, String address) {
        limit.wrong(name, address);
        trail.note(name, Trail.Deed.SIGN_IN_REFUSED, "wrong name or password", address);
        return new BadCredentialsException("Wrong name or password.");
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
