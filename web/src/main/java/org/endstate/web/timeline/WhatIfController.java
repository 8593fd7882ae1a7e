package org.endstate.web.timeline;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.endstate.commission.Dossier;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.page.Pages;
import org.endstate.web.run.Run;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.Screen;
import org.endstate.web.screen.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * What would follow if something were moved: asked, kept, compared, shared. What somebody may not read is not there.
 */
@Controller
class WhatIfController {

    static final String PLACE = Screens.MISSION + "/timeline/what-if";
    private static final int MOST_COMPARED = 4;

    private final Screens screens;
    private final Suppositions suppositions;
    private final Pages pages;
    private final Trail trail;

    WhatIfController(Screens screens, Suppositions suppositions, Pages pages, Trail trail) {
        this.screens = screens;
        this.suppositions = suppositions;
        this.pages = pages;
        this.trail = trail;
    }

    /** The form, filled in with what the address says, and what is kept. */
    @GetMapping(PLACE)
    ResponseEntity<String> form(
            @PathVariable String language,
            @PathVariable String mission,
            @RequestParam Map<String, String> sent,
            SignedIn who,
            HttpServletRequest request) {
        MissionPage on = on(request, language, mission);
        MovesForm form = MovesForm.of(on.dossier(), sent);
        return form(200, on, sent.isEmpty() ? MovesForm.untouched(on.dossier()) : form, who);
    }

    private ResponseEntity<String> form(int status, MissionPage on, MovesForm form, SignedIn who) {
        WhatIfView view = new WhatIfView(on, who, suppositions.all(on.mission(), who));
        return pages.answer(status, "web/timeline/whatIf.jte", Map.of("view", view, "form", form));
    }

    @PostMapping(PLACE)
    Object ask(
            @PathVariable String language,
            @PathVariable String mission,
            @RequestParam Map<String, String> sent,
            SignedIn who,
            HttpServletRequest request) {
        MissionPage on = on(request, language, mission);
        allow(who);
        MovesForm form = MovesForm.of(on.dossier(), sent);
        if (!form.faults().isEmpty()) {
            return form(422, on, form, who);
        }
        Supposition.Question question = new Supposition.Question(mission, form.value(MovesForm.NAME), form.moves());
        return suppositions
                .ask(on.dossier(), question, who)
                .<Object>map(id -> "redirect:" + on.to("timeline/what-if/" + id))
                .orElseGet(() -> form(
                        409, on, new MovesForm(form.typed(), Map.of("", "timeline.moves.many"), form.moves()), who));
    }

    @GetMapping(PLACE + "/{id}")
    ResponseEntity<String> show(
            @PathVariable String language,
            @PathVariable String mission,
            @PathVariable String id,
            SignedIn who,
            HttpServletRequest request) {
        MissionPage on = on(request, language, mission);
        return pages.answer("web/timeline/supposition.jte", Map.of("view", answer(on, get(mission, id, who), who)));
    }

    /** How far it is, as a piece of the page that asks for itself again until it is done. */
    @GetMapping(PLACE + "/{id}/progress")
    ResponseEntity<String> progress(
            @PathVariable String language,
            @PathVariable String mission,
            @PathVariable String id,
            SignedIn who,
            HttpServletRequest request) {
        AnswerView view = answer(on(request, language, mission), get(mission, id, who), who);
        ResponseEntity<String> answer = pages.answer("web/timeline/progress.jte", Map.of("view", view));
        return view.underWay()
                ? answer
                : ResponseEntity.ok()
                        .headers(answer.getHeaders())
                        .header("HX-Refresh", "true")
                        .body(answer.getBody());
    }

    @GetMapping(Screens.MISSION + "/timeline/compare")
    ResponseEntity<String> compare(
            @PathVariable String language,
            @PathVariable String mission,
            @RequestParam(name = "with", defaultValue = "") List<String> ids,
            SignedIn who,
            HttpServletRequest request) {
        MissionPage on = on(request, language, mission);
        List<AnswerView> compared = ids.stream()
                .distinct()
                .limit(MOST_COMPARED)
                .map(id -> answer(on, get(mission, id, who), who))
                .filter(view -> view.found().isPresent())
                .toList();
        return pages.answer("web/timeline/compare.jte", Map.of("on", on, "compared", compared));
    }

    @PostMapping(PLACE + "/{id}/name")
    String rename(
            @PathVariable String language,
            @PathVariable String mission,
            @PathVariable String id,
            @RequestParam String name,
            SignedIn who,
            HttpServletRequest request) {
        if (name.strip().length() > MovesForm.LONGEST_NAME) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return change(language, mission, id, who, request, kept -> suppositions.rename(kept, name.strip()));
    }

    @PostMapping(PLACE + "/{id}/share")
    String share(
            @PathVariable String language,
            @PathVariable String mission,
            @PathVariable String id,
            SignedIn who,
            HttpServletRequest request) {
        return change(language, mission, id, who, request, kept -> {
            suppositions.share(kept);
            trail.note(who.getName(), Trail.Deed.WHAT_IF_SHARED, mission + " " + id, request.getRemoteAddr());
        });
    }

    @PostMapping(PLACE + "/{id}/again")
    String again(
            @PathVariable String language,
            @PathVariable String mission,
            @PathVariable String id,
            SignedIn who,
            HttpServletRequest request) {
        Dossier dossier = screens.dossier(mission);
        return change(language, mission, id, who, request, kept -> suppositions.again(dossier, kept));
    }

    @PostMapping(PLACE + "/{id}/stop")
    String stop(
            @PathVariable String language,
            @PathVariable String mission,
            @PathVariable String id,
            SignedIn who,
            HttpServletRequest request) {
        return change(
                language,
                mission,
                id,
                who,
                request,
                kept -> suppositions.run(kept).ifPresent(Run::stop));
    }

    @PostMapping(PLACE + "/{id}/delete")
    String delete(
            @PathVariable String language,
            @PathVariable String mission,
            @PathVariable String id,
            SignedIn who,
            HttpServletRequest request) {
        change(language, mission, id, who, request, suppositions::delete);
        return "redirect:" + on(request, language, mission).to("timeline/what-if");
    }

    /** Lets its author, and nobody else, change what is kept. */
    private String change(
            String language,
            String mission,
            String id,
            SignedIn who,
            HttpServletRequest request,
            Consumer<Supposition> change) {
        Supposition kept = get(mission, id, who);
        if (!kept.isOf(who)) {
            throw new AccessDeniedException("The what-if [" + id + "] belongs to somebody else.");
        }
        change.accept(kept);
        return "redirect:" + on(request, language, mission).to("timeline/what-if/" + id);
    }

    private Supposition get(String mission, String id, SignedIn who) {
        screens.dossier(mission);
        return suppositions.find(mission, id, who).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private AnswerView answer(MissionPage on, Supposition kept, SignedIn who) {
        Optional<Run> run = suppositions.run(kept);
        return new AnswerView(on, kept, run, kept.isOf(who), suppositions.isOutdated(kept, on.dossier()));
    }

    private MissionPage on(HttpServletRequest request, String language, String mission) {
        return screens.of(request, language, mission, Screen.TIMELINE);
    }

    private static void allow(SignedIn who) {
        if (!who.person().role().plans()) {
            throw new AccessDeniedException("The role [" + who.person().role() + "] has nothing worked out.");
        }
    }
}
