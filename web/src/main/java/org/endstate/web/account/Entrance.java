package org.endstate.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.endstate.web.Language;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Through which everybody comes in, however they show who they are. */
@Component
public class Entrance implements AuthenticationSuccessHandler {

    private final SecondFactors secondFactors;
    private final SignInRules rules;
    private final Sessions sessions;
    private final Trail trail;
    private final SessionAuthenticationStrategy renewal = new CompositeSessionAuthenticationStrategy(List.of(
            new ChangeSessionIdAuthenticationStrategy(),
            new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())));
    private final HttpSessionSecurityContextRepository kept = new HttpSessionSecurityContextRepository();
    private final AuthenticationSuccessHandler onwards = new Onwards();

    Entrance(SecondFactors secondFactors, SignInRules rules, Sessions sessions, Trail trail) {
        this.secondFactors = secondFactors;
        this.rules = rules;
        this.sessions = sessions;
        this.trail = trail;
    }

    /** What a person is who has shown one factor. */
    Authentication afterOneFactor(Accounts.Account account) {
        boolean two = secondFactors.has(account.id())
                || rules.needSecondFactor().contains(account.person().role());
        return two ? new HalfSignedIn(account) : new SignedIn(account);
    }

    /**
     * Gives a session another id and another guard against forged forms; what was known before is worth nothing then.
     */
    public SessionAuthenticationStrategy renewal() {
        return renewal;
    }

    /** Lets somebody in, or on to the page of the second factor; the session has a new id already. */
    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException, jakarta.servlet.ServletException {
        String origin = request.getRemoteAddr();
        if (who instanceof SignedIn signedIn) {
            begin(signedIn.account(), request);
            onwards.onAuthenticationSuccess(request, response, who);
        } else {
            trail.note(who.getName(), Trail.Deed.SECOND_FACTOR_ASKED, "", origin);
            response.sendRedirect("/" + language(request).code() + "/second-factor");
        }
    }

    /** Makes the session of who has shown the second factor too that of somebody signed in, under a new id. */
    void complete(HalfSignedIn half, HttpServletRequest request, HttpServletResponse response) {
        SignedIn who = new SignedIn(half.account());
        renewal.onAuthentication(who, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
        kept.saveContext(context, request, response);
        begin(half.account(), request);
    }

    private void begin(Accounts.Account account, HttpServletRequest request) {
        String browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        sessions.begin(request.getSession(), account, request.getRemoteAddr(), browser);
        trail.note(account.person().name(), Trail.Deed.SIGNED_IN, "", request.getRemoteAddr());
    }

    /** To the page that was asked for before, or to the missions, in the language of the page of the sign-in. */
    private static final class Onwards extends SavedRequestAwareAuthenticationSuccessHandler {
        @Override
        protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
            return "/" + language(request).code() + "/missions";
        }
    }

    private static Language language(HttpServletRequest request) {
        return Language.of(Objects.requireNonNullElse(request.getParameter("language"), "en"));
    }
}
