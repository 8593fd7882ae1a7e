package org.endstate.web.requirement;

import java.util.Map;
import java.util.Optional;
import org.endstate.mission.Mission;
import org.endstate.mission.Site;
import org.endstate.web.Sites;
import org.endstate.web.mission.Missions;
import org.endstate.web.page.Pages;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.On;
import org.endstate.web.screen.Screen;
import org.endstate.web.screen.ScreenViews;
import org.endstate.web.screen.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** All sites on one page, and each on its own. */
@Controller
class SiteController {

    static final String SITE = Screens.MISSION + "/requirements/site/{site}";
    private static final String LATEST = "latest";

    private final ScreenViews views;
    private final Missions missions;
    private final PlannedSites planned;
    private final Packs packs;
    private final Sites sites;
    private final Pages pages;

    SiteController(ScreenViews views, Missions missions, PlannedSites planned, Packs packs, Sites sites, Pages pages) {
        this.views = views;
        this.missions = missions;
        this.planned = planned;
        this.packs = packs;
        this.sites = sites;
        this.pages = pages;
    }

    @GetMapping(Screens.MISSION + "/requirements")
    ResponseEntity<String> show(
            @On(Screen.REQUIREMENTS) MissionPage on, @RequestParam(name = "known", defaultValue = "") String asked) {
        Known known = known(on, asked);
        RequirementsView view = new RequirementsView(
                views.of(on),
                known,
                planned.shown(on.dossier()),
                sites.map(
                        on.dossier().mission(),
                        known.actuals(),
                        on.page().language().locale()));
        return pages.answer("web/requirement/requirements.jte", Map.of("view", view));
    }

    @GetMapping(SITE)
    ResponseEntity<String> site(
            @On(Screen.REQUIREMENTS) MissionPage on,
            @PathVariable String site,
            @RequestParam(name = "known", defaultValue = "") String asked,
            @RequestParam(name = "pack", defaultValue = "") String run) {
        Site found =
                find(on.dossier().mission(), site).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        PackShelf shelf = packs.shelf(on, found.id(), run);
        SiteView view = new SiteView(on, found, known(on, asked), planned.shown(on.dossier()), shelf);
        return pages.answer("web/requirement/site.jte", Map.of("view", view));
    }

    /** A site of the mission; nothing else has a page. */
    static Optional<Site> find(Mission mission, String id) {
        return mission.sites().stream().filter(site -> site.id().equals(id)).findFirst();
    }

    private Known known(MissionPage on, String asked) {
        return asked.equals(LATEST)
                ? Known.latest(on.dossier(), missions.reports(on.mission()))
                : Known.planned(on.dossier());
    }
}
