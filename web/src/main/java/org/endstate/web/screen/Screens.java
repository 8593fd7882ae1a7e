package org.endstate.web.screen;

import jakarta.servlet.http.HttpServletRequest;
import org.endstate.commission.Dossier;
import org.endstate.web.Language;
import org.endstate.web.mission.Missions;
import org.endstate.web.page.Page;
import org.endstate.web.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What every screen begins with: the mission of its address, and the page around it. */
@Component
public class Screens {

    /** Addresses of a mission begin with it. */
    public static final String MISSION = "/{language:en|ar}/mission/{mission}";

    private final Missions missions;
    private final Pages pages;

    Screens(Missions missions, Pages pages) {
        this.missions = missions;
        this.pages = pages;
    }

    /** The mission of this id; there is nothing at the address where none is held. */
    public Dossier dossier(String mission) {
        return missions.find(mission).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A screen of a mission. */
    public MissionPage of(HttpServletRequest request, String language, String mission, Screen screen) {
        Dossier dossier = dossier(mission);
        Language in = Language.of(language);
        String name = dossier.mission().identity().name().in(in.code());
        Page page = pages.page(request, in, "screen.title." + screen.name(), name);
        return new MissionPage(page, dossier, screen);
    }
}
