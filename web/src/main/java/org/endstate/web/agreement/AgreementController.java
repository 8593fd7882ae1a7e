package org.endstate.web.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.commission.proceedings.Content;
import org.endstate.provenance.ContentHash;
import org.endstate.record.Manifest;
import org.endstate.web.account.SignedIn;
import org.endstate.web.commission.Acts;
import org.endstate.web.commission.Commissions;
import org.endstate.web.commission.ItemDraft;
import org.endstate.web.commission.ItemDrafts;
import org.endstate.web.commission.Items;
import org.endstate.web.page.Pages;
import org.endstate.web.run.Run;
import org.endstate.web.run.Runs;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.On;
import org.endstate.web.screen.Place;
import org.endstate.web.screen.Screen;
import org.endstate.web.screen.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The text between the parties and the timeline they adopt: what is on the record, and one's own drafts. */
@Controller
class AgreementController {

    private final Items items;
    private final ItemDrafts drafts;
    private final Commissions commissions;
    private final Runs runs;
    private final Pages pages;

    AgreementController(Items items, ItemDrafts drafts, Commissions commissions, Runs runs, Pages pages) {
        this.items = items;
        this.drafts = drafts;
        this.commissions = commissions;
        this.runs = runs;
        this.pages = pages;
    }

    @GetMapping(Screens.MISSION + "/agreement")
    ResponseEntity<String> show(@On(Screen.AGREEMENT) MissionPage on, SignedIn who) {
        return pages.answer("web/agreement/agreement.jte", Map.of("view", view(on, who)));
    }

    private AgreementView view(MissionPage on, SignedIn who) {
        String mission = on.mission();
        boolean inForce = commissions.of(mission).look(now -> now.inForce());
        Optional<Run> plan = plan(on.dossier());
        return new AgreementView(
                on,
                inForce,
                items.of(who, mission, Content.Paragraph.class::isInstance),
                items.of(who, mission, Content.Timeline.class::isInstance),
                new AgreementView.Own(
                        who.person().role().ofParty(),
                        plan.map(Run::id),
                        drafts(who, mission, ItemDraft.Kind.PARAGRAPH),
                        drafts(who, mission, ItemDraft.Kind.TIMELINE)),
                plan.map(run -> runs.part(run, on.page().language(), "agreement"))
                        .orElse(""));
    }

    private List<ItemDraft> drafts(SignedIn who, String mission, ItemDraft.Kind kind) {
        return who.person().role().ofParty()
                ? drafts.of(new ItemDrafts.Of(mission, who.person().party()), kind)
                : List.of();
    }

    /**
     * Begins the draft by which the plan that is made becomes the baseline.
     *
     * @param run the plan that was looked at; where another has been made since, nothing is adopted
     */
    @GetMapping(Screens.MISSION + "/agreement/adopt")
    ResponseEntity<String> adopt(Place place, @RequestParam(defaultValue = "") String run) throws IOException {
        Path manifest = plan(place.dossier())
                .filter(made -> made.id().equals(run))
                .flatMap(made -> runs.file(made, Manifest.NAME))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        String hash = ContentHash.of(Files.readAllBytes(manifest)).hex();
        return Acts.to(place, "draft/new?kind=TIMELINE&detail=" + hash);
    }

    /** The plan that is made of the mission as it is now. */
    private Optional<Run> plan(Dossier dossier) {
        return runs.of(dossier).filter(Run::done);
    }
}
