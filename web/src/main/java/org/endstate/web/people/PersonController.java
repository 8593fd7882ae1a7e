package org.endstate.web.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.endstate.web.account.Accounts;
import org.endstate.web.account.Person;
import org.endstate.web.account.Role;
import org.endstate.web.account.SecondFactors;
import org.endstate.web.account.Sessions;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What the administrator does with the account of somebody else; never with their own. */
@Controller
class PersonController {

    private static final String PERSON = PeopleController.PEOPLE + "/{id}";

    private final Accounts accounts;
    private final Sessions sessions;
    private final SecondFactors secondFactors;
    private final PeoplePages pages;
    private final Trail trail;

    PersonController(
            Accounts accounts, Sessions sessions, SecondFactors secondFactors, PeoplePages pages, Trail trail) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.secondFactors = secondFactors;
        this.pages = pages;
        this.trail = trail;
    }

    @PostMapping(PERSON + "/close")
    ResponseEntity<String> close(
            @PathVariable String language, @PathVariable String id, SignedIn who, HttpServletRequest request) {
        Person person = other(id, who).person();
        accounts.activate(id, false);
        sessions.endOthers(id, "");
        trail.note(who.getName(), Trail.Deed.ACCOUNT_CLOSED, person.name(), request.getRemoteAddr());
        return pages.page(language, request);
    }

    @PostMapping(PERSON + "/open")
    ResponseEntity<String> open(
            @PathVariable String language, @PathVariable String id, SignedIn who, HttpServletRequest request) {
        Person person = other(id, who).person();
        accounts.activate(id, true);
        trail.note(who.getName(), Trail.Deed.ACCOUNT_OPENED_AGAIN, person.name(), request.getRemoteAddr());
        return pages.page(language, request);
    }

    /** Gives somebody another role; their sessions end, for each carries the role it began with. */
    @PostMapping(PERSON + "/role")
    ResponseEntity<String> role(
            @PathVariable String language,
            @PathVariable String id,
            @RequestParam Role role,
            @RequestParam String party,
            @RequestParam String group,
            SignedIn who,
            HttpServletRequest request) {
        Optional<Person> changed = Person.asked(other(id, who).person().name(), role, party, group);
        if (changed.isEmpty()) {
            return pages.refused(language, request, "people.incomplete");
        }
        Person person = changed.get();
        accounts.change(id, person);
        sessions.endOthers(id, "");
        String now = (person.name() + " " + role + " " + person.party()).strip();
        trail.note(who.getName(), Trail.Deed.ROLE_CHANGED, now, request.getRemoteAddr());
        return pages.done(language, request, "people.changed");
    }

    /** Takes the second factor off the account of who has lost their telephone. */
    @PostMapping(PERSON + "/second-factor")
    ResponseEntity<String> secondFactor(
            @PathVariable String language, @PathVariable String id, SignedIn who, HttpServletRequest request) {
        Person person = other(id, who).person();
        secondFactors.remove(id);
        trail.note(who.getName(), Trail.Deed.SECOND_FACTOR_REMOVED, person.name(), request.getRemoteAddr());
        return pages.done(language, request, "people.factor.done");
    }

    private Accounts.Account other(String id, SignedIn who) {
        return accounts.find(id)
                .filter(account -> !account.id().equals(who.account().id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
    }
}
