package org.endstate.web.elicitation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.endstate.capability.Judgement.Expert;
import org.endstate.capability.elicitation.Elicitation;
import org.endstate.capability.framework.Framework;
import org.endstate.web.account.Role;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.commission.Acts;
import org.endstate.web.elicitation.Panel.Seat;
import org.endstate.web.elicitation.Panel.Word;
import org.endstate.web.page.Pages;
import org.endstate.web.screen.Screen;
import org.endstate.web.screen.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Panels of experts: opened and moved on by the secretariat, judged in by those who have a seat, each for itself. */
@Controller
class PanelController {

    private static final String PANELS = Screens.MISSION + "/capability/panels";

    private final Panels panels;
    private final Screens screens;
    private final Pages pages;
    private final Trail trail;

    PanelController(Panels panels, Screens screens, Pages pages, Trail trail) {
        this.panels = panels;
        this.screens = screens;
        this.pages = pages;
        this.trail = trail;
    }

    @GetMapping(PANELS)
    ResponseEntity<String> list(
            @PathVariable String language, @PathVariable String mission, SignedIn who, HttpServletRequest request) {
        var on = screens.of(request, language, mission, Screen.CAPABILITY);
        boolean serves = who.person().role() == Role.SECRETARIAT;
        return pages.answer(
                "web/elicitation/panels.jte", Map.of("on", on, "panels", panels.of(mission), "serves", serves));
    }

    @PostMapping(PANELS)
    ResponseEntity<String> open(
            @PathVariable String language,
            @PathVariable String mission,
            @RequestParam LocalDate asOf,
            SignedIn who,
            HttpServletRequest request) {
        allowServing(who);
        Framework framework = screens.dossier(mission)
                .inputs()
                .capability()
                .measure()
                .frameworks()
                .inForce(asOf);
        String id = panels.open(new Panel.About(mission, asOf, framework.version()));
        trail.note(who.getName(), Trail.Deed.PANEL_OPENED, mission + " " + asOf, request.getRemoteAddr());
        return Acts.to(new Acts.Place(language, mission), "capability/panels/" + id);
    }

    @GetMapping(PANELS + "/{id}")
    ResponseEntity<String> show(
            @PathVariable String language,
            @PathVariable String mission,
            @PathVariable String id,
            SignedIn who,
            HttpServletRequest request) {
        return page(200, request, new Acts.Place(language, mission), find(mission, id), who, "");
    }

    @PostMapping(PANELS + "/{id}/advance")
    ResponseEntity<String> advance(
            @PathVariable String language,
            @PathVariable String mission,
            @PathVariable String id,
            SignedIn who,
            HttpServletRequest request) {
        allowServing(who);
        Panel panel = find(mission, id);
        if (!panels.advance(panel)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        trail.note(
                who.getName(),
                Trail.Deed.PANEL_ADVANCED,
                mission + " " + panel.about().asOf(),
                request.getRemoteAddr());
        return Acts.to(new Acts.Place(language, mission), "capability/panels/" + id);
    }

    /** Takes what an expert gives on any number of functions, all or none. */
    @PostMapping(PANELS + "/{id}")
    ResponseEntity<String> give(
            @PathVariable String language,
            @PathVariable String mission,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            SignedIn who,
            HttpServletRequest request) {
        Panel panel = find(mission, id);
        Seat seat = panel.seat(who.account().id())
                .orElseThrow(() -> new AccessDeniedException("Who has no seat in the panel judges nothing."));
        Acts.Place place = new Acts.Place(language, mission);
        List<Word> words = PanelForm.words(panel, seat, form, functions(mission));
        if (words.isEmpty() || !taken(panel, words)) {
            return page(422, request, place, panel, who, "panel.refused");
        }
        panels.keep(id, words);
        trail.note(who.getName(), Trail.Deed.JUDGEMENT_GIVEN, mission + " " + panel.stage(), request.getRemoteAddr());
        return Acts.to(place, "capability/panels/" + id);
    }

    private static boolean taken(Panel panel, List<Word> words) {
        List<Expert> experts = panel.seats().stream().map(Seat::expert).toList();
        Elicitation state = panel.state();
        try {
            for (Word word : words) {
                if (!(Fold.give(state, panel.about(), experts, word)
                        instanceof Elicitation.Outcome.Taken(Elicitation next))) {
                    return false;
                }
                state = next;
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private List<String> functions(String mission) {
        List<String> ids = new ArrayList<>();
        screens.dossier(mission).mission().ground().functions().forEach(function -> ids.add(function.id()));
        return ids;
    }

    private ResponseEntity<String> page(
            int status, HttpServletRequest request, Acts.Place place, Panel panel, SignedIn who, String refused) {
        var on = screens.of(request, place.language(), place.mission(), Screen.CAPABILITY);
        PanelView view = PanelView.of(on, panel, who, refused);
        return pages.answer(status, "web/elicitation/panel.jte", Map.of("view", view));
    }

    private Panel find(String mission, String id) {
        screens.dossier(mission);
        return panels.find(mission, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void allowServing(SignedIn who) {
        if (who.person().role() != Role.SECRETARIAT) {
            throw new AccessDeniedException("The role [" + who.person().role() + "] moves no panel.");
        }
    }
}
