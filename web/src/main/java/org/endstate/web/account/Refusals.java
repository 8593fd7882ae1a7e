package org.endstate.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.endstate.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** What follows when somebody is refused or leaves; every one of them goes into the trail. */
final class Refusals {

    private Refusals() {}

    /** Back to the page, in its language. */
    static final class SignIn implements AuthenticationFailureHandler {
        @Override
        public void onAuthenticationFailure(
                HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
                throws IOException {
            String reason = why instanceof LockedException ? "many" : "wrong";
            String asked = request.getParameter("language");
            Language language = Language.of(asked == null ? "en" : asked);
            response.sendRedirect("/" + language.code() + "/sign-in?refused=" + reason);
        }
    }

    /** Notes a request that a role does not allow, or that was forged. */
    record Denied(Trail trail) implements AccessDeniedHandler {
        @Override
        public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
                throws IOException {
            Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
            if (signedIn instanceof HalfSignedIn && request.getMethod().equals("GET")) {
                String language = request.getRequestURI().startsWith("/ar/") ? "ar" : "en";
                response.sendRedirect("/" + language + "/second-factor");
                return;
            }
            String who = signedIn == null ? "" : signedIn.getName();
            trail.note(
                    who,
                    Trail.Deed.REFUSED,
                    request.getMethod() + " " + request.getRequestURI(),
                    request.getRemoteAddr());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Notes who leaves. */
    record Out(Trail trail) implements LogoutHandler {
        @Override
        public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
            if (who != null) {
                trail.note(who.getName(), Trail.Deed.SIGNED_OUT, "", request.getRemoteAddr());
            }
        }
    }
}
