package org.endstate.web.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.endstate.web.Language;
import org.endstate.web.QrCodes;
import org.endstate.web.account.SecondFactors;
import org.endstate.web.page.Page;
import org.endstate.web.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows the pages of the second factor. */
@Component
class FactorPages {

    /** Where a session keeps the secret between the page that shows it and the code that confirms it. */
    private static final String SECRET = FactorPages.class.getName();

    private final SecondFactors factors;
    private final QrCodes qrCodes;
    private final Pages pages;

    FactorPages(SecondFactors factors, QrCodes qrCodes, Pages pages) {
        this.factors = factors;
        this.qrCodes = qrCodes;
        this.pages = pages;
    }

    /** Asks for a code; {@code refused} is the key of why the last one was not taken, empty at first. */
    ResponseEntity<String> code(String language, HttpServletRequest request, String refused) {
        Page page = pages.page(request, Language.of(language), "factor.title");
        return pages.answer(status(refused), "web/factor/code.jte", Map.of("page", page, "refused", refused));
    }

    /** Shows a secret to put into an authenticator; the same until it is confirmed or the session ends. */
    ResponseEntity<String> enrol(
            String language, HttpServletRequest request, String name, boolean asksPassword, String refused) {
        Page page = pages.page(request, Language.of(language), "factor.enrol.title");
        Enrolment enrolment = new Enrolment(secret(request), name, asksPassword);
        String code = qrCodes.svg(enrolment.address(), page.say("factor.qr")).orElse("");
        return pages.answer(
                status(refused),
                "web/factor/enrol.jte",
                Map.of("page", page, "enrolment", enrolment, "code", code, "refused", refused));
    }

    String secret(HttpServletRequest request) {
        if (request.getSession().getAttribute(SECRET) instanceof String secret) {
            return secret;
        }
        String fresh = factors.freshSecret();
        request.getSession().setAttribute(SECRET, fresh);
        return fresh;
    }

    /** Shows recovery codes, this once. */
    ResponseEntity<String> recovery(String language, HttpServletRequest request, List<String> codes) {
        request.getSession().removeAttribute(SECRET);
        Page page = pages.page(request, Language.of(language), "factor.recovery.title");
        return pages.answer("web/factor/recovery.jte", Map.of("page", page, "codes", codes));
    }

    private static int status(String refused) {
        return refused.isEmpty() ? 200 : 422;
    }
}
