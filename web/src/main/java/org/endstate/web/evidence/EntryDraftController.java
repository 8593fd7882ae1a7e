package org.endstate.web.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.page.Pages;
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

/** What one side prepares to put down in the register: its drafts, and the forms by which they are written. */
@Controller
class EntryDraftController {

    private static final String EVIDENCE = Screens.MISSION + "/evidence";

    private final Drafts drafts;
    private final DraftDesk desk;
    private final Registers registers;
    private final Pages pages;
    private final Trail trail;

    EntryDraftController(Drafts drafts, DraftDesk desk, Registers registers, Pages pages, Trail trail) {
        this.drafts = drafts;
        this.desk = desk;
        this.registers = registers;
        this.pages = pages;
        this.trail = trail;
    }

    @GetMapping(EVIDENCE + "/drafts")
    ResponseEntity<String> list(
            @On(Screen.EVIDENCE) MissionPage on, @RequestParam(defaultValue = "") String done, SignedIn who) {
        List<DraftStanding> standings = desk.standings(on, who.person());
        DraftsView view = DraftsView.of(
                on,
                who.person(),
                standings,
                registers.notOnRecord(on.mission()),
                desk.prerequisites(on, who.person(), standings));
        return pages.answer("web/evidence/drafts.jte", Map.of("view", view, "done", done));
    }

    /** An empty form; what an address states is filled in. */
    @GetMapping(EVIDENCE + "/new/{kind}")
    ResponseEntity<String> begin(
            @On(Screen.EVIDENCE) MissionPage on,
            @PathVariable String kind,
            @RequestParam Map<String, String> given,
            SignedIn who) {
        EntryKind of = allowed(kind, who);
        return form(200, FormView.of(on, of, FormView.Target.to("new/" + kind), check(on, who, of, given, ""), false));
    }

    @PostMapping(EVIDENCE + "/new/{kind}")
    ResponseEntity<String> keep(
            @On(Screen.EVIDENCE) MissionPage on,
            @PathVariable String kind,
            @RequestParam Map<String, String> given,
            SignedIn who,
            HttpServletRequest request) {
        EntryKind of = allowed(kind, who);
        EntryCheck check = check(on, who, of, given, "");
        if (!check.isRight()) {
            return form(422, FormView.of(on, of, FormView.Target.to("new/" + kind), check, true));
        }
        String id = drafts.keep(on.mission(), desk.owner(who.person()), of, check.values(), who.getName());
        return done(on, who, Trail.Deed.DRAFT_KEPT, id, request);
    }

    @GetMapping(EVIDENCE + "/drafts/{id}")
    ResponseEntity<String> open(@On(Screen.EVIDENCE) MissionPage on, @PathVariable String id, SignedIn who) {
        EntryDraft draft = draft(on, id, who);
        return form(
                200,
                FormView.of(
                        on,
                        draft.kind(),
                        FormView.Target.to("drafts/" + id),
                        check(on, who, draft.kind(), draft.values(), id),
                        true));
    }

    @PostMapping(EVIDENCE + "/drafts/{id}")
    ResponseEntity<String> change(
            @On(Screen.EVIDENCE) MissionPage on,
            @PathVariable String id,
            @RequestParam Map<String, String> given,
            SignedIn who,
            HttpServletRequest request) {
        EntryDraft draft = draft(on, id, who);
        EntryCheck check = check(on, who, draft.kind(), given, id);
        if (!check.isRight()) {
            return form(422, FormView.of(on, draft.kind(), FormView.Target.to("drafts/" + id), check, true));
        }
        drafts.change(on.mission(), desk.owner(who.person()), id, check.values(), who.getName());
        return done(on, who, Trail.Deed.DRAFT_KEPT, id, request);
    }

    @PostMapping(EVIDENCE + "/drafts/{id}/remove")
    ResponseEntity<String> remove(
            @On(Screen.EVIDENCE) MissionPage on, @PathVariable String id, SignedIn who, HttpServletRequest request) {
        draft(on, id, who);
        drafts.remove(on.mission(), desk.owner(who.person()), id);
        return done(on, who, Trail.Deed.DRAFT_REMOVED, id, request);
    }

    private EntryDraft draft(MissionPage on, String id, SignedIn who) {
        return drafts.find(on.mission(), desk.owner(who.person()), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static EntryKind allowed(String kind, SignedIn who) {
        EntryKind of = EntryKind.at(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!of.isOf(who.person().role())) {
            throw new AccessDeniedException("The role [" + who.person().role() + "] puts down no [" + of.path() + "].");
        }
        return of;
    }

    private EntryCheck check(MissionPage on, SignedIn who, EntryKind kind, Map<String, String> given, String without) {
        EntryForms forms = new EntryForms(EvidenceWords.of(on), desk.ground(on, who.person(), without));
        return EntryCheck.of(forms, kind, given);
    }

    private ResponseEntity<String> form(int status, FormView view) {
        return pages.answer(status, "web/evidence/form.jte", Map.of("view", view));
    }

    private ResponseEntity<String> done(
            MissionPage on, SignedIn who, Trail.Deed deed, String id, HttpServletRequest request) {
        trail.note(who.getName(), deed, on.mission() + " " + id, request.getRemoteAddr());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", on.to("evidence/drafts"))
                .build();
    }
}
