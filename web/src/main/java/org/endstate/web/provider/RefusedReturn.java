package org.endstate.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.endstate.web.Language;
import org.endstate.web.account.Accounts;
import org.endstate.web.account.IdentityCheck;
import org.endstate.web.account.Trail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Tells people who come back from the provider why nothing came of it, and the trail too. */
@Component
class RefusedReturn implements AuthenticationFailureHandler {

    private final IdentityCheck check;
    private final Accounts accounts;
    private final Trail trail;

    RefusedReturn(IdentityCheck check, Accounts accounts, Trail trail) {
        this.check = check;
        this.accounts = accounts;
        this.trail = trail;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        Refused refused = failure instanceof Refused known ? known : new Refused(Refused.Why.DENIED, "", failure);
        String origin = request.getRemoteAddr();
        if (refused.why().counts()) {
            check.countWrong(origin);
        }
        Optional<Accounts.Account> linking = ProviderReturn.journey(request)
                .filter(Journey::links)
                .map(Journey::account)
                .flatMap(accounts::find);
        Trail.Deed deed = linking.isPresent() ? Trail.Deed.IDENTITY_REFUSED : Trail.Deed.SIGN_IN_REFUSED;
        trail.note(linking.map(account -> account.person().name()).orElse(""), deed, refused.told(), origin);
        String page = linking.isPresent() ? account(request) : "/" + language(request) + "/sign-in";
        response.sendRedirect(page + "?refused=" + refused.why().word());
    }

    /** Where people see what is linked with their account. */
    static String account(HttpServletRequest request) {
        return "/" + language(request) + "/account";
    }

    private static String language(HttpServletRequest request) {
        return Language.of(String.valueOf(request.getParameter(ProviderReturn.MET)))
                .code();
    }
}
