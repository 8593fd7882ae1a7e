package org.endstate.web.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.endstate.web.Language;
import org.endstate.web.account.Identity;
import org.endstate.web.account.IdentityCheck;
import org.endstate.web.account.SignedIn;
import org.endstate.web.provider.Departures;
import org.endstate.web.provider.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Links who somebody is at the provider with their account, and unlinks it: both for the password only. */
@Controller
class IdentityController {

    private static final String FORM = "identity";

    private final OwnPages own;
    private final Departures departures;
    private final IdentityCheck identities;

    IdentityController(OwnPages own, Departures departures, IdentityCheck identities) {
        this.own = own;
        this.departures = departures;
        this.identities = identities;
    }

    /** Leads to the provider, where the person shows the identity that is to be linked. */
    @PostMapping(OwnController.ACCOUNT + "/identity")
    ResponseEntity<String> link(
            @PathVariable String language,
            @RequestParam String password,
            SignedIn who,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language spoken = Language.of(language);
        if (departures.offer(spoken, request).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Notice notice = own.confirmed(FORM, who, password, request, () -> Notice.NONE);
        if (notice.refused()) {
            return own.page(language, who, request, notice);
        }
        try {
            return departures.link(who, spoken, request, response);
        } catch (Refused e) {
            return own.page(language, who, request, refused(e.why()));
        }
    }

    @PostMapping(OwnController.ACCOUNT + "/identity/remove")
    ResponseEntity<String> unlink(
            @PathVariable String language,
            @RequestParam String issuer,
            @RequestParam String subject,
            @RequestParam String password,
            SignedIn who,
            HttpServletRequest request) {
        Notice notice = own.confirmed(FORM, who, password, request, () -> {
            identities.unlink(who, new Identity(issuer, subject), request.getRemoteAddr());
            return Notice.done(FORM);
        });
        return own.page(language, who, request, notice);
    }

    /** Why nothing was linked, beside the form. */
    static Notice refused(Refused.Why why) {
        return new Notice(FORM, why.key(), true);
    }
}
