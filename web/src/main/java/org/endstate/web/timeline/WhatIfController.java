package org.endstate.web.timeline;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.page.Pages;
import org.endstate.web.run.Run;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.On;
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

    private final Suppositions suppositions;
    private final Pages pages;
    private final Trail trail;

    WhatIfController(Suppositions suppositions, Pages pages, Trail trail) {
        this.suppositions = suppositions;
        this.pages = pages;
        this.trail = trail;
    }

    /** The form, filled in with what the address says, and what is kept. */
    @GetMapping(PLACE)
    ResponseEntity<String> form(
            @On(Screen.TIMELINE) MissionPage on, @RequestParam Map<String, String> sent, SignedIn who) {
        MovesForm form = MovesForm.of(on.dossier(), sent);
        return form(200, on, sent.isEmpty() ? MovesForm.untouched(on.dossier()) : form, who);
    }

    private ResponseEntity<String> form(int status, MissionPage on, MovesForm form, SignedIn who) {
        WhatIfView view = new WhatIfView(on, who, suppositions.all(on.mission(), who));
        return pages.answer(status, "web/timeline/whatIf.jte", Map.of("view", view, "form", form));
    }

    @PostMapping(PLACE)
    Object ask(@On(Screen.TIMELINE) MissionPage on, @RequestParam Map<String, String> sent, SignedIn who) {
        allow(who);
        MovesForm form = MovesForm.of(on.dossier(), sent);
        if (!form.faults().isEmpty()) {
            return form(422, on, form, who);
        }
        Supposition.Question question =
                new Supposition.Question(on.mission(), form.value(MovesForm.NAME), form.moves());
        return suppositions
                .ask(on.dossier(), question, who)
                .<Object>map(id -> "redirect:" + on.to("timeline/what-if/" + id))
                .orElseGet(() -> form(
                        409, on, new MovesForm(form.typed(), Map.of("", "timeline.moves.many"), form.moves()), who));
    }

    @GetMapping(PLACE + "/{id}")
    ResponseEntity<String> show(@On(Screen.TIMELINE) MissionPage on, @PathVariable String id, SignedIn who) {
        return pages.answer("web/timeline/supposition.jte", Map.of("view", answer(on, get(on, id, who), who)));
    }

    /** How far it is, as a piece of the page that asks for itself again until it is done. */
    @GetMapping(PLACE + "/{id}/progress")
    ResponseEntity<String> progress(@On(Screen.TIMELINE) MissionPage on, @PathVariable String id, SignedIn who) {
        AnswerView view = answer(on, get(on, id, who), who);
        return pages.piece(view.underWay(), "web/timeline/progress.jte", Map.of("view", view));
    }

    @GetMapping(Screens.MISSION + "/timeline/compare")
    ResponseEntity<String> compare(
            @On(Screen.TIMELINE) MissionPage on,
            @RequestParam(name = "with", defaultValue = "") List<String> ids,
            SignedIn who) {
        List<AnswerView> compared = ids.stream()
                .distinct()
                .limit(MOST_COMPARED)
                .map(id -> answer(on, get(on, id, who), who))
                .filter(view -> view.found().isPresent())
                .toList();
        return pages.answer("web/timeline/compare.jte", Map.of("on", on, "compared", compared));
    }

    @PostMapping(PLACE + "/{id}/name")
    String rename(
            @On(Screen.TIMELINE) MissionPage on, @PathVariable String id, @RequestParam String name, SignedIn who) {
        if (name.strip().length() > MovesForm.LONGEST_NAME) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return change(on, id, who, kept -> suppositions.rename(kept, name.strip()));
    }

    @PostMapping(PLACE + "/{id}/share")
    String share(
            @On(Screen.TIMELINE) MissionPage on, @PathVariable String id, SignedIn who, HttpServletRequest request) {
        return change(on, id, who, kept -> {
            suppositions.share(kept);
            trail.note(who.getName(), Trail.Deed.WHAT_IF_SHARED, on.mission() + " " + id, request.getRemoteAddr());
        });
    }

    @PostMapping(PLACE + "/{id}/again")
    String again(@On(Screen.TIMELINE) MissionPage on, @PathVariable String id, SignedIn who) {
        return change(on, id, who, kept -> suppositions.again(on.dossier(), kept));
    }

    @PostMapping(PLACE + "/{id}/stop")
    String stop(@On(Screen.TIMELINE) MissionPage on, @PathVariable String id, SignedIn who) {
        return change(on, id, who, kept -> suppositions.run(kept).ifPresent(Run::stop));
    }

    @PostMapping(PLACE + "/{id}/delete")
    String delete(@On(Screen.TIMELINE) MissionPage on, @PathVariable String id, SignedIn who) {
        change(on, id, who, suppositions::delete);
        return "redirect:" + on.to("timeline/what-if");
    }

    /** Lets its author, and nobody else, change what is kept. */
    private String change(MissionPage on, String id, SignedIn who, Consumer<Supposition> change) {
        Supposition kept = get(on, id, who);
        if (!kept.isOf(who)) {
            throw new AccessDeniedException("The what-if [" + id + "] belongs to somebody else.");
        }
        change.accept(kept);
        return "redirect:" + on.to("timeline/what-if/" + id);
    }

    private Supposition get(MissionPage on, String id, SignedIn who) {
        return suppositions
                .find(on.mission(), id, who)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private AnswerView answer(MissionPage on, Supposition kept, SignedIn who) {
        Optional<Run> run = suppositions.run(kept);
        return new AnswerView(on, kept, run, kept.isOf(who), suppositions.isOutdated(kept, on.dossier()));
    }

    private static void allow(SignedIn who) {
        if (!who.person().role().plans()) {
            throw new AccessDeniedException("The role [" + who.person().role() + "] has nothing worked out.");
        }
    }
}
