package org.endstate.web.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.endstate.web.Language;
import org.endstate.web.account.Accounts;
import org.endstate.web.account.Invitations;
import org.endstate.web.account.Person;
import org.endstate.web.account.Role;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.page.Page;
import org.endstate.web.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The people of the commission, for the administrator; and the trail, for the administrator and auditors. */
@Controller
class PeopleController {

    private final Accounts accounts;
    private final Invitations invitations;
    private final Pages pages;
    private final Trail trail;

    PeopleController(Accounts accounts, Invitations invitations, Pages pages, Trail trail) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.pages = pages;
        this.trail = trail;
    }

    @GetMapping("/{language:en|ar}/people")
    ResponseEntity<String> people(@PathVariable String language, HttpServletRequest request) {
        return people(200, language, request, "", "");
    }

    @PostMapping("/{language:en|ar}/people/invite")
    ResponseEntity<String> invite(
            @PathVariable String language,
            @RequestParam String name,
            @RequestParam Role role,
            @RequestParam String party,
            @RequestParam String group,
            SignedIn who,
            HttpServletRequest request) {
        String ofParty = role.ofParty() ? party.strip() : "";
        if (name.isBlank() || name.length() > 80 || role.ofParty() && ofParty.isEmpty()) {
            return people(422, language, request, "", "people.incomplete");
        }
        Person person = new Person(name.strip(), role, ofParty, role == Role.EXPERT ? group.strip() : "");
        String link = "/join?token=" + invitations.invite(person) + "&language="
                + Language.of(language).code();
        trail.note(who.getName(), Trail.Deed.INVITED, person.name() + " " + role, request.getRemoteAddr());
        return people(200, language, request, link, "");
    }

    @PostMapping("/{language:en|ar}/people/{id}/close")
    String close(@PathVariable String language, @PathVariable String id, SignedIn who, HttpServletRequest request) {
        if (id.equals(who.account().id()) || !accounts.activate(id, false)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        trail.note(who.getName(), Trail.Deed.ACCOUNT_CLOSED, id, request.getRemoteAddr());
        return "redirect:/" + Language.of(language).code() + "/people";
    }

    @GetMapping("/{language:en|ar}/trail")
    ResponseEntity<String> trail(@PathVariable String language, HttpServletRequest request) {
        Page page = pages.page(request, Language.of(language), "trail.title");
        return pages.answer("web/trail.jte", Map.of("page", page, "lines", trail.latest()));
    }

    private ResponseEntity<String> people(
            int status, String language, HttpServletRequest request, String link, String refused) {
        Page page = pages.page(request, Language.of(language), "people.title");
        return pages.answer(
                status,
                "web/people.jte",
                Map.of("page", page, "accounts", accounts.all(), "link", link, "refused", refused));
    }
}
