package org.endstate.web.own;

import jakarta.servlet.http.HttpServletRequest;
import org.endstate.web.account.Accounts;
import org.endstate.web.account.OwnPassword;
import org.endstate.web.account.Sessions;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.provider.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: the password, and the sessions. */
@Controller
class OwnController {

    static final String ACCOUNT = "/{language:en|ar}/account";

    private final OwnPages pages;
    private final OwnPassword password;
    private final Sessions sessions;
    private final Trail trail;

    OwnController(OwnPages pages, OwnPassword password, Sessions sessions, Trail trail) {
        this.pages = pages;
        this.password = password;
        this.sessions = sessions;
        this.trail = trail;
    }

    @GetMapping(ACCOUNT)
    ResponseEntity<String> account(
            @PathVariable String language,
            @RequestParam(defaultValue = "") String refused,
            SignedIn who,
            HttpServletRequest request) {
        Notice notice =
                Refused.Why.find(refused).map(IdentityController::refused).orElse(Notice.NONE);
        return pages.page(language, who, request, notice);
    }

    @PostMapping(ACCOUNT + "/password")
    ResponseEntity<String> password(
            @PathVariable String language,
            @RequestParam String password,
            @RequestParam String fresh,
            SignedIn who,
            HttpServletRequest request) {
        Notice notice = Accounts.fits(fresh)
                ? pages.confirmed("password", who, password, request, () -> {
                    this.password.change(who, fresh, request);
                    return Notice.done("password");
                })
                : Notice.refused("password", "password.short");
        return pages.page(language, who, request, notice);
    }

    /** Ends a session of one's own. */
    @PostMapping(ACCOUNT + "/session")
    ResponseEntity<String> end(
            @PathVariable String language, @RequestParam String session, SignedIn who, HttpServletRequest request) {
        if (sessions.all().stream()
                .anyMatch(open -> open.id().equals(session)
                        && !open.account().equals(who.account().id()))) {
            throw new AccessDeniedException("The session is somebody else's.");
        }
        if (sessions.end(session)) {
            trail.note(who.getName(), Trail.Deed.SESSION_ENDED, who.getName(), request.getRemoteAddr());
        }
        return pages.page(language, who, request, Notice.done("session"));
    }
}
