package org.endstate.web.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.page.Pages;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.On;
import org.endstate.web.screen.Screen;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person decides on the candidates of a document; nothing becomes a draft without one. */
@Controller
class CandidateController {

    private static final String DOCUMENT = DocumentController.DOCUMENTS + "/{id}";

    private final CandidateDesk candidates;
    private final Drafts drafts;
    private final DraftDesk desk;
    private final Pages pages;
    private final Trail trail;

    CandidateController(CandidateDesk candidates, Drafts drafts, DraftDesk desk, Pages pages, Trail trail) {
        this.candidates = candidates;
        this.drafts = drafts;
        this.desk = desk;
        this.pages = pages;
        this.trail = trail;
    }

    /** The form of an account, filled in from the candidate, to be changed before it is accepted. */
    @GetMapping(DOCUMENT + "/candidate")
    ResponseEntity<String> change(
            @On(Screen.EVIDENCE) MissionPage on,
            @PathVariable String id,
            @RequestParam String candidate,
            SignedIn who) {
        CandidateDesk.Found found = candidates.find(on, who, id, candidate);
        return form(200, on, found, check(on, who, found.form()), false);
    }

    /** Makes a draft of the candidate, with what was changed in it. */
    @PostMapping(DOCUMENT + "/accept")
    ResponseEntity<String> accept(
            @On(Screen.EVIDENCE) MissionPage on,
            @PathVariable String id,
            @RequestParam String candidate,
            @RequestParam Map<String, String> given,
            SignedIn who,
            HttpServletRequest request) {
        CandidateDesk.Found found = candidates.find(on, who, id, candidate);
        Map<String, String> form = new HashMap<>(found.form());
        form.putAll(given);
        EntryCheck check = check(on, who, form);
        if (!check.isRight()) {
            return form(422, on, found, check, true);
        }
        drafts.keep(on.mission(), desk.owner(who.person()), EntryKind.ACCOUNT, check.values(), who.getName());
        return decided(on, who, found, Decision.ACCEPTED, request);
    }

    @PostMapping(DOCUMENT + "/reject")
    ResponseEntity<String> reject(
            @On(Screen.EVIDENCE) MissionPage on,
            @PathVariable String id,
            @RequestParam String candidate,
            SignedIn who,
            HttpServletRequest request) {
        return decided(on, who, candidates.find(on, who, id, candidate), Decision.REJECTED, request);
    }

    private EntryCheck check(MissionPage on, SignedIn who, Map<String, String> form) {
        EntryForms forms = new EntryForms(EvidenceWords.of(on), desk.ground(on, who.person(), ""));
        return EntryCheck.of(forms, EntryKind.ACCOUNT, form);
    }

    private ResponseEntity<String> form(
            int status, MissionPage on, CandidateDesk.Found found, EntryCheck check, boolean judged) {
        FormView.Target target =
                new FormView.Target("documents/" + found.document().id() + "/accept", found.candidate());
        return pages.answer(
                status,
                "web/evidence/form.jte",
                Map.of("view", FormView.of(on, EntryKind.ACCOUNT, target, check, judged)));
    }

    private ResponseEntity<String> decided(
            MissionPage on, SignedIn who, CandidateDesk.Found found, Decision decision, HttpServletRequest request) {
        candidates.decide(found, decision, who);
        Trail.Deed deed = decision == Decision.ACCEPTED ? Trail.Deed.CANDIDATE_ACCEPTED : Trail.Deed.CANDIDATE_REJECTED;
        String subject = on.mission() + " " + found.document().hash() + " " + found.candidate();
        trail.note(who.getName(), deed, subject, request.getRemoteAddr());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(
                        "Location",
                        on.to("evidence/documents/" + found.document().id()) + "#candidate-" + found.candidate())
                .build();
    }
}
