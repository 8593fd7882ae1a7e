package org.endstate.web.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.endstate.web.Language;
import org.endstate.web.account.SecondFactors;
import org.endstate.web.account.SignInRules;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.page.Page;
import org.endstate.web.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people do with a second factor they have. */
@Controller
class OwnFactorController {

    private static final String FORM = "factor";

    private final OwnPages own;
    private final SecondFactors factors;
    private final SignInRules rules;
    private final Pages pages;
    private final Trail trail;

    OwnFactorController(OwnPages own, SecondFactors factors, SignInRules rules, Pages pages, Trail trail) {
        this.own = own;
        this.factors = factors;
        this.rules = rules;
        this.pages = pages;
        this.trail = trail;
    }

    @PostMapping(OwnController.ACCOUNT + "/second-factor/remove")
    ResponseEntity<String> remove(
            @PathVariable String language, @RequestParam String password, SignedIn who, HttpServletRequest request) {
        Notice notice = rules.needSecondFactor().contains(who.person().role())
                ? Notice.refused(FORM, "factor.needed")
                : own.confirmed(FORM, who, password, request, () -> {
                    factors.remove(who.account().id());
                    trail.note(who.getName(), Trail.Deed.SECOND_FACTOR_REMOVED, "", request.getRemoteAddr());
                    return Notice.done(FORM);
                });
        return own.page(language, who, request, notice);
    }

    /** Shows ten new recovery codes. */
    @PostMapping(OwnController.ACCOUNT + "/second-factor/recovery")
    ResponseEntity<String> recovery(
            @PathVariable String language, @RequestParam String password, SignedIn who, HttpServletRequest request) {
        Notice notice = own.confirmed(FORM, who, password, request, () -> Notice.NONE);
        if (notice.refused()) {
            return own.page(language, who, request, notice);
        }
        trail.note(who.getName(), Trail.Deed.RECOVERY_CODES_MADE, "", request.getRemoteAddr());
        Page page = pages.page(request, Language.of(language), "factor.recovery.title");
        return pages.answer(
                "web/factor/recovery.jte",
                Map.of(
                        "page",
                        page,
                        "codes",
                        factors.freshRecovery(who.account().id())));
    }
}
