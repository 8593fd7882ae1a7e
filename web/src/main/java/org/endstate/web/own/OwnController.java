package org.endstate.web.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.endstate.record.VerifyingKey;
import org.endstate.record.canonical.Reading;
import org.endstate.web.Language;
import org.endstate.web.account.AccountKeys;
import org.endstate.web.account.OwnPassword;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account. What matters is asked for with the password again. */
@Controller
class OwnController {

    private static final String ACCOUNT = "/{language:en|ar}/account";
    private static final String PRIVATE_KEY = "PRIVATE+KEY+";

    private final AccountKeys keys;
    private final OwnPassword password;
    private final Pages pages;
    private final Trail trail;

    OwnController(AccountKeys keys, OwnPassword password, Pages pages, Trail trail) {
        this.keys = keys;
        this.password = password;
        this.pages = pages;
        this.trail = trail;
    }

    @GetMapping(ACCOUNT)
    ResponseEntity<String> account(@PathVariable String language, SignedIn who, HttpServletRequest request) {
        return page(language, who, request, Notice.NONE);
    }

    /** Registers the public key of who is signed in. */
    @PostMapping(ACCOUNT + "/key")
    ResponseEntity<String> key(
            @PathVariable String language,
            @RequestParam String key,
            @RequestParam String password,
            SignedIn who,
            HttpServletRequest request) {
        Notice notice = switch (this.password.confirm(who, password, request.getRemoteAddr())) {
            case WRONG -> Notice.refused("key", "password.wrong");
            case TOO_MANY -> Notice.refused("key", "password.many");
            case RIGHT -> register(who, key.strip(), request.getRemoteAddr());
        };
        return page(language, who, request, notice);
    }

    private Notice register(SignedIn who, String text, String origin) {
        if (text.startsWith(PRIVATE_KEY)) {
            return Notice.refused("key", "key.private");
        }
        return switch (VerifyingKey.read(text)) {
            case Reading.Refused<VerifyingKey> refused -> Notice.refused("key", "key.unreadable");
            case Reading.Complete<VerifyingKey>(VerifyingKey key) -> register(who, key, origin);
        };
    }

    private Notice register(SignedIn who, VerifyingKey key, String origin) {
        return switch (keys.register(who.account().id(), key)) {
            case SAME -> Notice.refused("key", "key.same");
            case USED -> {
                trail.note(who.getName(), Trail.Deed.KEY_REFUSED, key.fingerprint(), origin);
                yield Notice.refused("key", "key.used");
            }
            case DONE -> {
                trail.note(who.getName(), Trail.Deed.KEY_REGISTERED, key.name() + " " + key.fingerprint(), origin);
                yield Notice.done("key");
            }
        };
    }

    private ResponseEntity<String> page(String language, SignedIn who, HttpServletRequest request, Notice notice) {
        OwnView view = new OwnView(
                pages.page(request, Language.of(language), "own.title"),
                keys.of(who.account().id()),
                notice);
        return pages.answer(notice.refused() ? 422 : 200, "web/own/account.jte", Map.of("view", view));
    }
}
