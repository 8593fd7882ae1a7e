package org.endstate.web.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.endstate.web.Address;
import org.endstate.web.Language;
import org.endstate.web.account.Accounts;
import org.endstate.web.account.FirstStart;
import org.endstate.web.account.Invitations;
import org.endstate.web.account.Person;
import org.endstate.web.account.Role;
import org.endstate.web.account.Trail;
import org.endstate.web.page.Page;
import org.endstate.web.page.Pages;
import org.endstate.web.provider.Departures;
import org.endstate.web.provider.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Signing in, and opening an account by the first link or by an invitation. */
@Controller
class AccountController {

    private final Accounts accounts;
    private final FirstStart firstStart;
    private final Invitations invitations;
    private final Address address;
    private final Departures departures;
    private final Pages pages;
    private final Trail trail;

    AccountController(
            Accounts accounts,
            FirstStart firstStart,
            Invitations invitations,
            Address address,
            Departures departures,
            Pages pages,
            Trail trail) {
        this.accounts = accounts;
        this.firstStart = firstStart;
        this.invitations = invitations;
        this.address = address;
        this.departures = departures;
        this.pages = pages;
        this.trail = trail;
    }

    @GetMapping("/")
    String home(HttpServletRequest request) {
        String preferred = request.getLocale().getLanguage().equals("ar") ? "ar" : "en";
        return "redirect:/" + preferred + (request.getUserPrincipal() == null ? "/sign-in" : "/missions");
    }

    @GetMapping("/{language:en|ar}/sign-in")
    ResponseEntity<String> signIn(
            @PathVariable String language,
            @RequestParam(defaultValue = "") String refused,
            HttpServletRequest request) {
        Page page = pages.page(request, Language.of(language), "sign-in.title");
        return pages.answer(
                "web/signIn.jte",
                Map.of(
                        "page", page,
                        "refused", message(refused),
                        "passkeys", address.name().equals(request.getServerName()),
                        "offer", departures.offer(Language.of(language), request)));
    }

    private static String message(String refused) {
        return switch (refused) {
            case "many", "wrong" -> "sign-in.refused." + refused;
            default -> Refused.Why.find(refused).map(Refused.Why::key).orElse("");
        };
    }

    /** The form of the first administrator. */
    @GetMapping("/first")
    ResponseEntity<String> first(
            @RequestParam String token,
            @RequestParam(defaultValue = "en") String language,
            HttpServletRequest request) {
        if (!firstStart.allows(token)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return form(request, language, new AccountForm("/first", token, "", ""));
    }

    @PostMapping("/first")
    synchronized ResponseEntity<String> openFirst(
            @RequestParam String token,
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam String language,
            HttpServletRequest request) {
        if (!firstStart.allows(token)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return open(request, language, new AccountForm("/first", token, name, ""), Role.ADMINISTRATOR, password);
    }

    @GetMapping("/join")
    ResponseEntity<String> join(
            @RequestParam String token,
            @RequestParam(defaultValue = "en") String language,
            HttpServletRequest request) {
        Person invited = invited(token);
        return form(request, language, new AccountForm("/join", token, invited.name(), ""));
    }

    @PostMapping("/join")
    ResponseEntity<String> openInvited(
            @RequestParam String token,
            @RequestParam String password,
            @RequestParam String language,
            HttpServletRequest request) {
        Person invited = invited(token);
        AccountForm form = new AccountForm("/join", token, invited.name(), "");
        if (!Accounts.fits(password)) {
            return form(request, language, form.refused("account.short"));
        }
        if (!invitations.take(token)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return opened(request, language, invited, password, form);
    }

    private Person invited(String token) {
        return invitations.invited(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<String> open(
            HttpServletRequest request, String language, AccountForm form, Role role, String password) {
        if (form.name().isBlank() || form.name().length() > 80) {
            return form(request, language, form.refused("account.name"));
        }
        if (!Accounts.fits(password)) {
            return form(request, language, form.refused("account.short"));
        }
        return opened(request, language, new Person(form.name().strip(), role, "", ""), password, form);
    }

    private ResponseEntity<String> opened(
            HttpServletRequest request, String language, Person person, String password, AccountForm form) {
        if (!accounts.open(person, password)) {
            return form(request, language, form.refused("account.taken"));
        }
        trail.note(person.name(), Trail.Deed.ACCOUNT_OPENED, person.role().name(), request.getRemoteAddr());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/" + Language.of(language).code() + "/sign-in")
                .build();
    }

    private ResponseEntity<String> form(HttpServletRequest request, String language, AccountForm form) {
        Page page = pages.page(request, Language.of(language), "account.title");
        return pages.answer(
                form.refused().isEmpty() ? 200 : 422, "web/account.jte", Map.of("page", page, "form", form));
    }
}
