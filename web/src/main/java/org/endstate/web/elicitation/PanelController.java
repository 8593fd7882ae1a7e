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
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.On;
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
    private final Pages pages;
    private final Trail trail;

    PanelController(Panels panels, Pages pages, Trail trail) {
        this.panels = panels;
        this.pages = pages;
        this.trail = trail;
    }

    @GetMapping(PANELS)
    ResponseEntity<String> list(@On(Screen.CAPABILITY) MissionPage on, SignedIn who) {
        boolean serves = who.person().role() == Role.SECRETARIAT;
        return pages.answer(
                "web/elicitation/panels.jte", Map.of("on", on, "panels", panels.of(on.mission()), "serves", serves));
    }

    @PostMapping(PANELS)
    ResponseEntity<String> open(
            @On(Screen.CAPABILITY) MissionPage on,
            @RequestParam LocalDate asOf,
            SignedIn who,
            HttpServletRequest request) {
        allowServing(who);
        Framework framework =
                on.dossier().inputs().capability().measure().frameworks().inForce(asOf);
        String id = panels.open(new Panel.About(on.mission(), asOf, framework.version()));
        trail.note(who.getName(), Trail.Deed.PANEL_OPENED, on.mission() + " " + asOf, request.getRemoteAddr());
        return Acts.to(on.place(), "capability/panels/" + id);
    }

    @GetMapping(PANELS + "/{id}")
    ResponseEntity<String> show(@On(Screen.CAPABILITY) MissionPage on, @PathVariable String id, SignedIn who) {
        return page(200, on, find(on, id), who, "");
    }

    @PostMapping(PANELS + "/{id}/advance")
    ResponseEntity<String> advance(
            @On(Screen.CAPABILITY) MissionPage on, @PathVariable String id, SignedIn who, HttpServletRequest request) {
        allowServing(who);
        Panel panel = find(on, id);
        if (!panels.advance(panel)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        trail.note(
                who.getName(),
                Trail.Deed.PANEL_ADVANCED,
                on.mission() + " " + panel.about().asOf(),
                request.getRemoteAddr());
        return Acts.to(on.place(), "capability/panels/" + id);
    }

    /** Takes what an expert gives on any number of functions, all or none. */
    @PostMapping(PANELS + "/{id}")
    ResponseEntity<String> give(
            @On(Screen.CAPABILITY) MissionPage on,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            SignedIn who,
            HttpServletRequest request) {
        Panel panel = find(on, id);
        Seat seat = panel.seat(who.account().id())
                .orElseThrow(() -> new AccessDeniedException("Who has no seat in the panel judges nothing."));
        List<Word> words = PanelForm.words(panel, seat, form, functions(on));
        if (words.isEmpty() || !taken(panel, words)) {
            return page(422, on, panel, who, "panel.refused");
        }
        panels.keep(id, words);
        trail.note(
                who.getName(), Trail.Deed.JUDGEMENT_GIVEN, on.mission() + " " + panel.stage(), request.getRemoteAddr());
        return Acts.to(on.place(), "capability/panels/" + id);
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

    private List<String> functions(MissionPage on) {
        List<String> ids = new ArrayList<>();
        on.dossier().mission().ground().functions().forEach(function -> ids.add(function.id()));
        return ids;
    }

    private ResponseEntity<String> page(int status, MissionPage on, Panel panel, SignedIn who, String refused) {
        PanelView view = PanelView.of(on, panel, who, refused);
        return pages.answer(status, "web/elicitation/panel.jte", Map.of("view", view));
    }

    private Panel find(MissionPage on, String id) {
        return panels.find(on.mission(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void allowServing(SignedIn who) {
        if (who.person().role() != Role.SECRETARIAT) {
            throw new AccessDeniedException("The role [" + who.person().role() + "] moves no panel.");
        }
    }
}
