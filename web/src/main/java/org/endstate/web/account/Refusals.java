package org.endstate.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.endstate.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

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

    /** To the sign-in in the language of the page that was asked for. */
    static final class Stranger implements AuthenticationEntryPoint {
        @Override
        public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
                throws IOException {
            response.sendRedirect("/" + language(request) + "/sign-in");
        }
    }

    /**
     * Remembers which page a stranger asked for, to show it once they have signed in. A style, a picture or a script
     * that asks for something is not where anybody wants to go.
     */
    static RequestCache pages() {
        HttpSessionRequestCache pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(request -> request.getMethod().equals("GET")
                && Objects.requireNonNullElse(request.getHeader("Accept"), "").contains("text/html"));
        return pages;
    }

    private static String language(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/ar/") ? "ar" : "en";
    }

    /** Notes a request that a role does not allow, or that was forged. */
    record Denied(Trail trail) implements AccessDeniedHandler {
        @Override
        public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
                throws IOException {
            Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
            if (signedIn instanceof HalfSignedIn && request.getMethod().equals("GET")) {
                response.sendRedirect("/" + language(request) + "/second-factor");
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

    /** Notes who leaves, and shows them the sign-in in the language of the page they left. */
    record Out(Trail trail) implements LogoutHandler, LogoutSuccessHandler {
        @Override
        public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
            if (who != null) {
                trail.note(who.getName(), Trail.Deed.SIGNED_OUT, "", request.getRemoteAddr());
            }
        }

        @Override
        public void onLogoutSuccess(
                HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
                throws IOException {
            String asked = request.getParameter("language");
            response.sendRedirect(asked == null ? "/" : "/" + Language.of(asked).code() + "/sign-in");
        }
    }
}
