package org.endstate.web.account;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs people in by name and password, as often as {@link GuessLimit} allows. As the only provider among the
 * components it is found by itself; named in {@link Security} as well, it would be asked twice and count every wrong
 * password twice.
 */
@Component
class PasswordCheck implements AuthenticationProvider {

    private final Accounts accounts;
    private final GuessLimit limit;
    private final Entrance entrance;
    private final Trail trail;

    PasswordCheck(Accounts accounts, GuessLimit limit, Entrance entrance, Trail trail) {
        this.accounts = accounts;
        this.limit = limit;
        this.entrance = entrance;
        this.trail = trail;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName();
        String address = address(asked);
        String password = String.valueOf(asked.getCredentials());
        return switch (limit.guess(name, address, () -> accounts.check(name, password))) {
            case RIGHT -> entrance.afterOneFactor(accounts.named(name).orElseThrow());
            case WRONG -> throw refused(name, address, new BadCredentialsException("wrong name or password"));
            case TOO_MANY -> throw refused(name, address, new LockedException("too many wrong passwords"));
        };
    }

    private AuthenticationException refused(String name, String address, AuthenticationException why) {
        trail.note(name, Trail.Deed.SIGN_IN_REFUSED, String.valueOf(why.getMessage()), address);
        return why;
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
