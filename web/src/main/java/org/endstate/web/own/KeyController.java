package org.endstate.web.own;

import jakarta.servlet.http.HttpServletRequest;
import org.endstate.record.VerifyingKey;
import org.endstate.record.canonical.Reading;
import org.endstate.web.account.PublicKeys;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The public key of who is signed in. Registering one asks for the password, so that no thief of a session can sign.
 */
@Controller
class KeyController {

    private static final String FORM = "key";
    private static final String PRIVATE_KEY = "PRIVATE+KEY+";

    private final OwnPages pages;
    private final PublicKeys keys;
    private final Trail trail;

    KeyController(OwnPages pages, PublicKeys keys, Trail trail) {
        this.pages = pages;
        this.keys = keys;
        this.trail = trail;
    }

    @PostMapping(OwnController.ACCOUNT + "/key")
    ResponseEntity<String> key(
            @PathVariable String language,
            @RequestParam String key,
            @RequestParam String password,
            SignedIn who,
            HttpServletRequest request) {
        Notice notice = pages.confirmed(
                FORM, who, password, request, () -> register(who, key.strip(), request.getRemoteAddr()));
        return pages.page(language, who, request, notice);
    }

    private Notice register(SignedIn who, String text, String origin) {
        if (text.startsWith(PRIVATE_KEY)) {
            return Notice.refused(FORM, "key.private");
        }
        return switch (VerifyingKey.read(text)) {
            case Reading.Refused<VerifyingKey> refused -> Notice.refused(FORM, "key.unreadable");
            case Reading.Complete<VerifyingKey>(VerifyingKey key) -> register(who, key, origin);
        };
    }

    private Notice register(SignedIn who, VerifyingKey key, String origin) {
        String named = key.name() + " " + key.fingerprint();
        return switch (keys.register(who.account().id(), key)) {
            case SAME -> Notice.refused(FORM, "key.same");
            case TAKEN -> {
                trail.note(who.getName(), Trail.Deed.KEY_REFUSED, named, origin);
                yield Notice.refused(FORM, "key.taken");
            }
            case DONE -> {
                trail.note(who.getName(), Trail.Deed.KEY_REGISTERED, named, origin);
                yield Notice.done(FORM);
            }
        };
    }
}
