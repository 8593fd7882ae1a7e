package org.endstate.web.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Supplier;
import org.endstate.web.Language;
import org.endstate.web.account.AccountKeys;
import org.endstate.web.account.OwnPassword;
import org.endstate.web.account.SecondFactors;
import org.endstate.web.account.Sessions;
import org.endstate.web.account.SignInRules;
import org.endstate.web.account.SignedIn;
import org.endstate.web.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows the page of one's own account, with what came of a form of it. */
@Component
class OwnPages {

    private final AccountKeys keys;
    private final Sessions sessions;
    private final SecondFactors secondFactors;
    private final SignInRules rules;
    private final OwnPassword password;
    private final Pages pages;

    OwnPages(
            AccountKeys keys,
            Sessions sessions,
            SecondFactors secondFactors,
            SignInRules rules,
            OwnPassword password,
            Pages pages) {
        this.keys = keys;
        this.sessions = sessions;
        this.secondFactors = secondFactors;
        this.rules = rules;
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
                keys.of(account),
                sessions.of(account),
                sessions.id(request.getSession()).orElse(""),
                new OwnView.SecondFactor(
                        secondFactors.has(account),
                        rules.needSecondFactor().contains(who.person().role()),
                        secondFactors.recoveryLeft(account)),
                notice);
        return pages.answer(notice.refused() ? 422 : 200, "web/own/account.jte", Map.of("view", view));
    }
}
