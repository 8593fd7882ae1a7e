package org.endstate.web.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.endstate.web.Language;
import org.endstate.web.account.Guess;
import org.endstate.web.account.HalfSignedIn;
import org.endstate.web.account.OwnPassword;
import org.endstate.web.account.SecondFactorCheck;
import org.endstate.web.account.SecondFactors;
import org.endstate.web.account.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The second factor: asked for after the password, and set up by who has none. */
@Controller
class FactorController {

    static final String FACTOR = "/{language:en|ar}/second-factor";

    private final SecondFactors factors;
    private final SecondFactorCheck check;
    private final OwnPassword password;
    private final FactorPages pages;

    FactorController(SecondFactors factors, SecondFactorCheck check, OwnPassword password, FactorPages pages) {
        this.factors = factors;
        this.check = check;
        this.password = password;
        this.pages = pages;
    }

    @GetMapping(FACTOR)
    ResponseEntity<String> page(@PathVariable String language, Authentication who, HttpServletRequest request) {
        return switch (who) {
            case HalfSignedIn half when factors.has(half.account().id()) -> pages.code(language, request, "");
            case HalfSignedIn half -> pages.enrol(language, request, half.getName(), false, "");
            case SignedIn signedIn when factors.has(signedIn.account().id()) -> to(language, "/account");
            case SignedIn signedIn -> pages.enrol(language, request, signedIn.getName(), true, "");
            default -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }

    @PostMapping(FACTOR)
    ResponseEntity<String> code(
            @PathVariable String language,
            @RequestParam String code,
            Authentication who,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!(who instanceof HalfSignedIn half)) {
            return to(language, "/account");
        }
        return switch (check.show(half, code, request, response)) {
            case RIGHT -> to(language, "/missions");
            case WRONG -> pages.code(language, request, "factor.wrong");
            case TOO_MANY -> pages.code(language, request, "factor.many");
        };
    }

    @PostMapping(FACTOR + "/enrol")
    ResponseEntity<String> enrol(
            @PathVariable String language,
            @RequestParam String code,
            @RequestParam(defaultValue = "") String password,
            Authentication who,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (who) {
            case HalfSignedIn half -> {
                List<String> codes = check.enrol(half, pages.secret(request), code, request, response);
                yield enrolled(language, request, half.getName(), false, codes);
            }
            case SignedIn signedIn -> enrol(language, code, password, signedIn, request);
            default -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }

    private ResponseEntity<String> enrol(
            String language, String code, String given, SignedIn who, HttpServletRequest request) {
        String origin = request.getRemoteAddr();
        Guess guess = password.confirm(who, given, origin);
        if (guess != Guess.RIGHT) {
            String why = guess == Guess.WRONG ? "own.password.wrong" : "own.password.many";
            return pages.enrol(language, request, who.getName(), true, why);
        }
        List<String> codes = check.enrol(who.account(), pages.secret(request), code, origin);
        return enrolled(language, request, who.getName(), true, codes);
    }

    private ResponseEntity<String> enrolled(
            String language, HttpServletRequest request, String name, boolean asksPassword, List<String> codes) {
        return codes.isEmpty()
                ? pages.enrol(language, request, name, asksPassword, "factor.unconfirmed")
                : pages.recovery(language, request, codes);
    }

    private static ResponseEntity<String> to(String language, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/" + Language.of(language).code() + path)
                .build();
    }
}
