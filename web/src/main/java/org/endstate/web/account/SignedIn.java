package org.endstate.web.account;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who is signed in. */
public final class SignedIn extends AbstractAuthenticationToken {

    private final transient Accounts.Account account;

    SignedIn(Accounts.Account account) {
        super(List.of(
                new SimpleGrantedAuthority("ROLE_" + account.person().role().name())));
        this.account = account;
        setAuthenticated(true);
    }

    public Accounts.Account account() {
        return account;
    }

    public Person person() {
        return account.person();
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
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof SignedIn signedIn && signedIn.account.equals(account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
