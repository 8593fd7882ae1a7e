package org.endstate.web.api;

import java.util.List;
import java.util.Objects;
import org.endstate.web.account.Accounts;
import org.endstate.web.account.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A program that acts for a person, by one of their tokens. */
public final class Caller extends AbstractAuthenticationToken {

    private final transient Accounts.Account account;
    private final transient Tokens.Held token;

    Caller(Accounts.Account account, Tokens.Held token) {
        super(List.of(
                new SimpleGrantedAuthority("ROLE_" + account.person().role().name())));
        this.account = account;
        this.token = token;
        setAuthenticated(true);
    }

    public Person person() {
        return account.person();
    }

    public Tokens.Held token() {
        return token;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return account.person().name();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Caller caller && caller.account.equals(account) && caller.token.equals(token);
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, token);
    }
}
