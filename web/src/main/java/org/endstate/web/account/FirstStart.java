package org.endstate.web.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first administrator's link: it is valid until there is an account, and known only to who started the program. */
@Component
public class FirstStart {

    private final String token = Token.fresh();
    private final Accounts accounts;

    FirstStart(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The secret of the link; empty where there is an account already. */
    public Optional<String> token() {
        return accounts.none() ? Optional.of(token) : Optional.empty();
    }

    /** Whether this is the secret of the link, and it is still valid. */
    public boolean allows(String shown) {
        return accounts.none()
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }
}
