package org.endstate.web.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.endstate.web.Address;
import org.endstate.web.Language;
import org.endstate.web.account.Accounts;
import org.endstate.web.account.Invitations;
import org.endstate.web.account.Person;
import org.endstate.web.mission.Missions;
import org.endstate.web.page.Page;
import org.endstate.web.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows the people of the commission, with what came of a form. */
@Component
class PeoplePages {

    private final Accounts accounts;
    private final Invitations invitations;
    private final Missions missions;
    private final Address address;
    private final Pages pages;

    PeoplePages(Accounts accounts, Invitations invitations, Missions missions, Address address, Pages pages) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.missions = missions;
        this.address = address;
        this.pages = pages;
    }

    ResponseEntity<String> page(String language, HttpServletRequest request) {
        return page(200, language, request, "", "");
    }

    /** With the words of this key that something was done. */
    ResponseEntity<String> done(String language, HttpServletRequest request, String key) {
        return page(200, language, request, "", key);
    }

    /** With the words of this key why nothing was done. */
    ResponseEntity<String> refused(String language, HttpServletRequest request, String key) {
        return page(422, language, request, "", key);
    }

    /** Invites somebody, and shows the link this once. */
    ResponseEntity<String> invited(String language, HttpServletRequest request, Person person) {
        String link = "/join?token=" + invitations.invite(person) + "&language="
                + Language.of(language).code();
        return page(200, language, request, address.of(link).toString(), "");
    }

    private ResponseEntity<String> page(
            int status, String language, HttpServletRequest request, String link, String message) {
        Page page = pages.page(request, Language.of(language), "people.title");
        Map<String, Object> values = Map.of(
                "page",
                page,
                "accounts",
                accounts.all(),
                "waiting",
                invitations.waiting(),
                "sides",
                Sides.of(missions.all(), page.language()),
                "link",
                link,
                "message",
                message);
        return pages.answer(status, "web/people/people.jte", values);
    }
}
