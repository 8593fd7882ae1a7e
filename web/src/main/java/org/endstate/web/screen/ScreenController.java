package org.endstate.web.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.endstate.commission.Dossier;
import org.endstate.web.Language;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.mission.Missions;
import org.endstate.web.page.Attachment;
import org.endstate.web.page.Page;
import org.endstate.web.page.Pages;
import org.endstate.web.run.Run;
import org.endstate.web.run.Runs;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The screens of a mission, and the run they are made from. */
@Controller
class ScreenController {

    private static final String START = "overview";

    private final Missions missions;
    private final Screens screens;
    private final Runs runs;
    private final Pages pages;
    private final Trail trail;
    private final ScreenViews views;

    ScreenController(Missions missions, Screens screens, Runs runs, Pages pages, Trail trail, ScreenViews views) {
        this.missions = missions;
        this.screens = screens;
        this.runs = runs;
        this.pages = pages;
        this.trail = trail;
        this.views = views;
    }

    @GetMapping("/{language:en|ar}/missions")
    ResponseEntity<String> list(@PathVariable String language, HttpServletRequest request) {
        Page page = pages.page(request, Language.of(language), "missions.title");
        return pages.answer("web/missions.jte", Map.of("page", page, "missions", List.copyOf(missions.all())));
    }

    @GetMapping(Screens.MISSION + "/{screen}")
    ResponseEntity<String> show(Place place, @PathVariable String screen, HttpServletRequest request) {
        return pages.answer("web/screen.jte", Map.of("view", views.of(screens.of(request, place, at(screen)))));
    }

    /** How far the run is, as a piece of a page that asks for itself again until it is done. */
    @GetMapping(Screens.MISSION + "/run")
    ResponseEntity<String> progress(
            Place place, @RequestParam(defaultValue = START) String on, HttpServletRequest request) {
        ScreenView view = views.of(screens.of(request, place, at(on)));
        return pages.piece(!view.run().map(Run::done).orElse(false), "web/run.jte", Map.of("view", view));
    }

    @PostMapping(Screens.MISSION + "/run")
    String start(Place place, @RequestParam(defaultValue = START) String on, SignedIn who, HttpServletRequest request) {
        Dossier dossier = place.dossier();
        allowPlanning(who);
        Run run = runs.start(dossier);
        trail.note(who.getName(), Trail.Deed.PLAN_STARTED, place.mission() + " " + run.id(), request.getRemoteAddr());
        return "redirect:" + place.to(at(on).path());
    }

    @PostMapping(Screens.MISSION + "/run/stop")
    String stop(Place place, @RequestParam(defaultValue = START) String on, SignedIn who, HttpServletRequest request) {
        Dossier dossier = place.dossier();
        allowPlanning(who);
        runs.of(dossier).ifPresent(runs::stop);
        trail.note(who.getName(), Trail.Deed.PLAN_STOPPED, place.mission(), request.getRemoteAddr());
        return "redirect:" + place.to(at(on).path());
    }

    @GetMapping(Screens.MISSION + "/files/{*file}")
    ResponseEntity<Resource> file(Place place, @PathVariable String file) throws IOException {
        Path found = runs.shown(place.dossier())
                .flatMap(run -> runs.file(run, file.substring(1)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String name = String.valueOf(found.getFileName());
        return Attachment.named(name)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(Files.size(found))
                .body(new FileSystemResource(found));
    }

    private static Screen at(String path) {
        return Screen.at(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void allowPlanning(SignedIn who) {
        if (!who.person().role().plans()) {
            throw new AccessDeniedException("The role [" + who.person().role() + "] has no plans made.");
        }
    }
}
