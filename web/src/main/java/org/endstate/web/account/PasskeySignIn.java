package org.endstate.web.account;

import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.stereotype.Component;

/** Signs people in by passkey. Who holds one and was verified by it has shown two factors. */
@Component
class PasskeySignIn implements AuthenticationManager {

    private final Passkeys passkeys;
    private final Accounts accounts;
    private final Entrance entrance;
    private final Trail trail;

    PasskeySignIn(Passkeys passkeys, Accounts accounts, Entrance entrance, Trail trail) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.entrance = entrance;
        this.trail = trail;
    }

    /** Answers {@code POST /webauthn/authenticate/options} with a challenge. */
    PublicKeyCredentialRequestOptionsFilter challenges() {
        return new PublicKeyCredentialRequestOptionsFilter(passkeys.operations());
    }

    /** Takes {@code POST /login/webauthn} with what the authenticator made of it. */
    WebAuthnAuthenticationFilter answers() {
        WebAuthnAuthenticationFilter filter = new WebAuthnAuthenticationFilter();
        filter.setAuthenticationManager(this);
        filter.setSessionAuthenticationStrategy(entrance.renewal());
        filter.setAuthenticationSuccessHandler(entrance);
        filter.setAuthenticationFailureHandler((request, response, why) -> {
            trail.note("", Trail.Deed.SIGN_IN_REFUSED, "passkey", request.getRemoteAddr());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        });
        return filter;
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        if (!(shown instanceof WebAuthnAuthenticationRequestToken token)) {
            throw new BadCredentialsException("no passkey");
        }
        try {
            String name = passkeys.operations()
                    .authenticate(token.getWebAuthnRequest())
                    .getName();
            return accounts.named(name).map(SignedIn::new).orElseThrow(() -> new BadCredentialsException("closed"));
        } catch (WebAuthnException | IllegalArgumentException e) {
            throw new BadCredentialsException("a passkey that is not known or not right", e);
        }
    }
}
