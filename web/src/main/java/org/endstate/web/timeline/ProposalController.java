package org.endstate.web.timeline;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.endstate.web.account.Role;
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

/** The parties' proposals: drafted, checked, put on the table. Another party's draft is not there. */
@Controller
class ProposalController {

    private static final String PLACE = Screens.MISSION + "/timeline/proposals";

    private final Proposals proposals;
    private final Pages pages;
    private final Trail trail;

    ProposalController(Proposals proposals, Pages pages, Trail trail) {
        this.proposals = proposals;
        this.pages = pages;
        this.trail = trail;
    }

    @GetMapping(PLACE)
    ResponseEntity<String> list(
            @On(Screen.TIMELINE) MissionPage on, @RequestParam Map<String, String> sent, SignedIn who) {
        DraftForm form = sent.isEmpty() ? DraftForm.untouched() : DraftForm.of(on.dossier(), sent);
        return list(200, on, form, who);
    }

    private ResponseEntity<String> list(int status, MissionPage on, DraftForm form, SignedIn who) {
        ProposalsView view = new ProposalsView(on, who, proposals.all(on.mission(), who));
        return pages.answer(status, "web/timeline/proposals.jte", Map.of("view", view, "form", form));
    }

    @PostMapping(PLACE)
    Object draft(@On(Screen.TIMELINE) MissionPage on, @RequestParam Map<String, String> sent, SignedIn who) {
        if (!who.person().role().ofParty()) {
            throw new AccessDeniedException("Only parties propose.");
        }
        DraftForm form = DraftForm.of(on.dossier(), sent);
        return form.faults().isEmpty()
                ? "redirect:"
                        + on.to("timeline/proposals/" + proposals.draft(on.dossier(), form.draft(on.dossier()), who))
                : list(422, on, form, who);
    }

    @GetMapping(PLACE + "/{id}")
    ResponseEntity<String> show(@On(Screen.TIMELINE) MissionPage on, @PathVariable String id, SignedIn who) {
        return pages.answer("web/timeline/proposal.jte", Map.of("view", view(on, get(on, id, who), who)));
    }

    /** How far the check is, as a piece of the page that asks for itself again until it is done. */
    @GetMapping(PLACE + "/{id}/progress")
    ResponseEntity<String> progress(@On(Screen.TIMELINE) MissionPage on, @PathVariable String id, SignedIn who) {
        TablingView view = view(on, get(on, id, who), who);
        return pages.piece(view.underWay(), "web/timeline/checking.jte", Map.of("view", view));
    }

    /** Puts a draft on the table; only a co-chair of the party does. */
    @PostMapping(PLACE + "/{id}/table")
    String table(
            @On(Screen.TIMELINE) MissionPage on, @PathVariable String id, SignedIn who, HttpServletRequest request) {
        Tabling one = own(on, id, who);
        if (who.person().role() != Role.CO_CHAIR) {
            throw new AccessDeniedException("Only a co-chair puts a proposal on the table.");
        }
        if (!proposals.table(one)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        trail.note(who.getName(), Trail.Deed.PROPOSAL_TABLED, on.mission() + " " + id, request.getRemoteAddr());
        return "redirect:" + on.to("timeline/proposals/" + id);
    }

    @PostMapping(PLACE + "/{id}/again")
    String again(@On(Screen.TIMELINE) MissionPage on, @PathVariable String id, SignedIn who) {
        Tabling one = own(on, id, who);
        proposals.again(on.dossier(), one);
        return "redirect:" + on.to("timeline/proposals/" + id);
    }

    @PostMapping(PLACE + "/{id}/delete")
    String delete(@On(Screen.TIMELINE) MissionPage on, @PathVariable String id, SignedIn who) {
        if (!proposals.delete(own(on, id, who))) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return "redirect:" + on.to("timeline/proposals");
    }

    private Tabling own(MissionPage on, String id, SignedIn who) {
        Tabling one = get(on, id, who);
        if (!one.isOf(who)) {
            throw new AccessDeniedException("The proposal [" + id + "] is another party's.");
        }
        return one;
    }

    private Tabling get(MissionPage on, String id, SignedIn who) {
        return proposals
                .find(on.mission(), id, who)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private TablingView view(MissionPage on, Tabling one, SignedIn who) {
        Optional<Run> run = proposals.run(one);
        boolean tables = one.isOf(who)
                && who.person().role() == Role.CO_CHAIR
                && one.tabled().isEmpty();
        return new TablingView(
                on, one, run, new TablingView.May(one.isOf(who), tables), proposals.isOutdated(one, on.dossier()));
    }
}
