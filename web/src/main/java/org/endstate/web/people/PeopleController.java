package org.endstate.web.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.endstate.web.account.Invitations;
import org.endstate.web.account.Person;
import org.endstate.web.account.Role;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The people of the commission, and inviting them; for the administrator. */
@Controller
class PeopleController {

    static final String PEOPLE = "/{language:en|ar}/people";

    private final PeoplePages pages;
    private final Invitations invitations;
    private final Trail trail;

    PeopleController(PeoplePages pages, Invitations invitations, Trail trail) {
        this.pages = pages;
        this.invitations = invitations;
        this.trail = trail;
    }

    @GetMapping(PEOPLE)
    ResponseEntity<String> people(@PathVariable String language, HttpServletRequest request) {
        return pages.page(language, request);
    }

    @PostMapping(PEOPLE + "/invite")
    ResponseEntity<String> invite(
            @PathVariable String language,
            @RequestParam String name,
            @RequestParam Role role,
            @RequestParam String party,
            @RequestParam String group,
            SignedIn who,
            HttpServletRequest request) {
        Optional<Person> person = Person.asked(name, role, party, group);
        if (person.isEmpty()) {
            return pages.refused(language, request, "people.incomplete");
        }
        return invite(language, person.get(), who, request);
    }

    /** Makes the link of an invitation anew; the old one is void. */
    @PostMapping(PEOPLE + "/invitation/{id}/again")
    ResponseEntity<String> again(
            @PathVariable String language, @PathVariable String id, SignedIn who, HttpServletRequest request) {
        return invite(language, withdrawn(id), who, request);
    }

    @PostMapping(PEOPLE + "/invitation/{id}/withdraw")
    ResponseEntity<String> withdraw(
            @PathVariable String language, @PathVariable String id, SignedIn who, HttpServletRequest request) {
        trail.note(who.getName(), Trail.Deed.INVITATION_WITHDRAWN, withdrawn(id).name(), request.getRemoteAddr());
        return pages.page(language, request);
    }

    private Person withdrawn(String id) {
        return invitations.withdraw(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
    }

    private ResponseEntity<String> invite(String language, Person person, SignedIn who, HttpServletRequest request) {
        trail.note(who.getName(), Trail.Deed.INVITED, person.name() + " " + person.role(), request.getRemoteAddr());
        return pages.invited(language, request, person);
    }
}
