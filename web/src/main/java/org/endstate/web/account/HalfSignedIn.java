package org.endstate.web.account;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * Who has given the right password and has yet to show a second factor. It is no {@link SignedIn} and has no role, so
 * whatever wants either refuses it.
 */
public final class HalfSignedIn extends AbstractAuthenticationToken {

    private final transient Accounts.Account account;

    HalfSignedIn(Accounts.Account account) {
        super(List.of());
        this.account = account;
        setAuthenticated(true);
    }

    public Accounts.Account account() {
        return account;
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
        return other instanceof HalfSignedIn half && half.account.equals(account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
