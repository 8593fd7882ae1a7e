package org.endstate.web.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.endstate.record.KeyName;
import org.endstate.record.VerifyingKey;
import org.endstate.record.canonical.Reading;
import org.endstate.web.Language;
import org.endstate.web.account.Accounts;
import org.endstate.web.account.PublicKeys;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: the key with which one signs. */
@Controller
class MyAccountController {

    private static final int ID_LENGTH = 8;

    private final PublicKeys keys;
    private final Pages pages;
    private final Trail trail;

    MyAccountController(PublicKeys keys, Pages pages, Trail trail) {
        this.keys = keys;
        this.pages = pages;
        this.trail = trail;
    }

    @GetMapping("/{language:en|ar}/account")
    ResponseEntity<String> show(@PathVariable String language, SignedIn who, HttpServletRequest request) {
        return page(request, language, who, "");
    }

    @PostMapping("/{language:en|ar}/account/key")
    ResponseEntity<String> register(
            @PathVariable String language, @RequestParam String key, SignedIn who, HttpServletRequest request) {
        return switch (VerifyingKey.read(key.strip())) {
            case Reading.Refused<VerifyingKey> refused -> page(request, language, who, "key.unreadable");
            case Reading.Complete<VerifyingKey>(VerifyingKey read) -> {
                if (!keys.use(who.account().id(), read)) {
                    yield page(request, language, who, "key.taken");
                }
                trail.note(who.getName(), Trail.Deed.KEY_REGISTERED, read.fingerprint(), request.getRemoteAddr());
                yield ResponseEntity.status(303)
                        .header("Location", "/" + Language.of(language).code() + "/account")
                        .build();
            }
        };
    }

    private ResponseEntity<String> page(HttpServletRequest request, String language, SignedIn who, String refused) {
        Map<String, Object> values = Map.of(
                "page", pages.page(request, Language.of(language), "key.page"),
                "key", keys.of(who.account().id()).map(found -> new ShownKey(found.name(), found.fingerprint())),
                "name", proposed(who.account()),
                "refused", refused);
        return pages.answer(refused.isEmpty() ? 200 : 422, "web/myAccount.jte", values);
    }

    /** A name for the key of this account that fits into a record. */
    private static String proposed(Accounts.Account account) {
        String name = account.person().name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String own =
                KeyName.fits(name) && !name.equals("-") ? name : account.id().substring(0, ID_LENGTH);
        String party = account.person().party();
        String holder = KeyName.fits(party)
                ? party
                : account.person().role().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return holder + "/" + own;
    }
}
