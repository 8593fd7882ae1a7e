package org.endstate.web.requirement;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.page.Pages;
import org.endstate.web.run.Run;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.On;
import org.endstate.web.screen.Screen;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

/** Handover packs: parties and the secretariat have them made, and whoever is of the commission reads them. */
@Controller
class PackController {

    private static final String PACK = SiteController.SITE + "/pack";

    private final Packs packs;
    private final Pages pages;
    private final Trail trail;

    PackController(Packs packs, Pages pages, Trail trail) {
        this.packs = packs;
        this.pages = pages;
        this.trail = trail;
    }

    @PostMapping(PACK)
    String make(
            @On(Screen.REQUIREMENTS) MissionPage on,
            @PathVariable String site,
            @RequestParam String option,
            @RequestParam String wording,
            SignedIn who,
            HttpServletRequest request) {
        known(on, site);
        allow(who, who.person().role().plans());
        Packs.Wanted wanted = Packs.Wanted.of(site, option, wording)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT));
        Run run = packs.make(on.dossier(), wanted).orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        trail.note(
                who.getName(),
                Trail.Deed.PACK_MADE,
                on.mission() + " " + site + " " + wanted.file(Packs.Form.PDF),
                request.getRemoteAddr());
        return "redirect:" + on.to("requirements/site/" + site + "?pack=" + run.id() + "#pack");
    }

    /** How far it is, as a piece of the page that asks for itself again until it is done. */
    @GetMapping(PACK + "/progress")
    ResponseEntity<String> progress(
            @On(Screen.REQUIREMENTS) MissionPage on,
            @PathVariable String site,
            @RequestParam(defaultValue = "") String run) {
        known(on, site);
        PackShelf shelf = packs.shelf(on, site, run);
        ResponseEntity<String> answer = pages.answer("web/requirement/progress.jte", Map.of("packs", shelf));
        return shelf.underWay()
                ? answer
                : ResponseEntity.ok()
                        .headers(answer.getHeaders())
                        .header("HX-Refresh", "true")
                        .body(answer.getBody());
    }

    @GetMapping(PACK + "/{file}")
    ResponseEntity<Resource> file(
            @On(Screen.REQUIREMENTS) MissionPage on, @PathVariable String site, @PathVariable String file, SignedIn who)
            throws IOException {
        known(on, site);
        allow(who, PackShelf.reads(who.person().role()));
        Path found = packs.file(on.dossier(), site, file)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(on.mission() + "-" + site + "-" + file)
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(Files.size(found))
                .body(new FileSystemResource(found));
    }

    /** Nothing but a site of the mission has packs. */
    private static void known(MissionPage on, String site) {
        if (SiteController.find(on.dossier().mission(), site).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static void allow(SignedIn who, boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("The role [" + who.person().role() + "] has no handover pack.");
        }
    }
}
