package org.endstate.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.endstate.commission.proceedings.Act;
import org.endstate.commission.proceedings.UnfitCharter;
import org.endstate.web.account.SignedIn;
import org.endstate.web.commission.Acts;
import org.endstate.web.page.Pages;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.On;
import org.endstate.web.screen.Place;
import org.endstate.web.screen.Screen;
import org.endstate.web.screen.Screens;
import org.endstate.words.CharterWords;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sessions of the commission, from its charter on. */
@Controller
class SessionController {

    private static final String SESSIONS = Screens.MISSION + "/sessions";

    private final SessionViews views;
    private final Charters charters;
    private final Acts acts;
    private final Pages pages;

    SessionController(SessionViews views, Charters charters, Acts acts, Pages pages) {
        this.views = views;
        this.charters = charters;
        this.acts = acts;
        this.pages = pages;
    }

    @GetMapping(SESSIONS)
    ResponseEntity<String> show(
            @On(Screen.SESSIONS) MissionPage on, @RequestParam(defaultValue = "") String done, SignedIn who) {
        return pages.answer("web/session/sessions.jte", Map.of("view", views.of(on, who), "done", done));
    }

    @PostMapping(SESSIONS + "/charter")
    ResponseEntity<String> constitute(
            @On(Screen.SESSIONS) MissionPage on,
            @ModelAttribute CharterForm form,
            SignedIn who,
            HttpServletRequest request) {
        try {
            Act act = new Act.Constitute(charters.charter(on.dossier().mission(), form));
            return acts.prepare(request, on.place(), who, act);
        } catch (UnfitCharter e) {
            String why = CharterWords.in(on.page().language().locale()).of(e.flaw());
            return pages.answer(422, "web/session/badCharter.jte", Map.of("on", on, "why", why));
        }
    }

    @PostMapping(SESSIONS)
    ResponseEntity<String> convene(
            Place place,
            @RequestParam String session,
            @RequestParam(defaultValue = "") String agenda,
            SignedIn who,
            HttpServletRequest request) {
        return acts.prepare(request, place, who, new Act.Convene(session.strip(), lines(agenda)));
    }

    @PostMapping(SESSIONS + "/{session}/attend")
    ResponseEntity<String> attend(
            Place place,
            @PathVariable String session,
            @RequestParam(defaultValue = "") List<String> present,
            SignedIn who,
            HttpServletRequest request) {
        return acts.prepare(request, place, who, new Act.Attend(session, present));
    }

    @PostMapping(SESSIONS + "/{session}/minute")
    ResponseEntity<String> minute(
            Place place,
            @PathVariable String session,
            @RequestParam String minutes,
            SignedIn who,
            HttpServletRequest request) {
        return acts.prepare(request, place, who, new Act.Minute(session, minutes.strip()));
    }

    static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
