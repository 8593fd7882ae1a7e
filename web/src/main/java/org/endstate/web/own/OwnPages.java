package org.endstate.web.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.endstate.record.KeyName;
import org.endstate.web.Language;
import org.endstate.web.account.Accounts;
import org.endstate.web.account.OwnPassword;
import org.endstate.web.account.PublicKeys;
import org.endstate.web.account.Sessions;
import org.endstate.web.account.SignedIn;
import org.endstate.web.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows the page of one's own account, with what came of a form of it. */
@Component
class OwnPages {

    private static final int ID_LENGTH = 8;

    private final PublicKeys keys;
    private final Sessions sessions;
    private final OwnFactors factors;
    private final OwnPassword password;
    private final Pages pages;

    OwnPages(PublicKeys keys, Sessions sessions, OwnFactors factors, OwnPassword password, Pages pages) {
        this.keys = keys;
        this.sessions = sessions;
        this.factors = factors;
        this.password = password;
        this.pages = pages;
    }

    /** What is done where the password is right; why nothing is where it is not. */
    Notice confirmed(String form, SignedIn who, String password, HttpServletRequest request, Supplier<Notice> done) {
        return switch (this.password.confirm(who, password, request.getRemoteAddr())) {
            case WRONG -> Notice.refused(form, "password.wrong");
            case TOO_MANY -> Notice.refused(form, "password.many");
            case RIGHT -> done.get();
        };
    }

    ResponseEntity<String> page(String language, SignedIn who, HttpServletRequest request, Notice notice) {
        String account = who.account().id();
        OwnView view = new OwnView(
                pages.page(request, Language.of(language), "own.title"),
                keys.history(account),
                sessions.of(account),
                sessions.id(request.getSession()).orElse(""),
                factors.means(who, Language.of(language), request),
                keyName(who.account()),
                notice);
        return pages.answer(notice.refused() ? 422 : 200, "web/own/account.jte", Map.of("view", view));
    }

    /** A name for the key of this account that fits into a record. */
    private static String keyName(Accounts.Account account) {
        String name = account.person().name().toLowerCase(Locale.ROOT);
        String plain = name.replaceAll("[^a-z0-9]+", "-");
        // Of a name in another script too little would be left to tell two people apart.
        boolean legible = name.chars().allMatch(letter -> letter < 128) && KeyName.fits(plain) && !plain.equals("-");
        String own = legible ? plain : account.id().substring(0, ID_LENGTH);
        String party = account.person().party();
        String holder = KeyName.fits(party)
                ? party
                : account.person().role().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return holder + "/" + own;
    }
}
