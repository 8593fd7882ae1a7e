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

    /** The place of an address; there is nothing at it where the mission is not held. */
    Place place(String language, String mission) {
        Dossier dossier = missions.find(mission).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Place(Language.of(language), dossier);
    }

    /** A screen of a mission. */
    public MissionPage of(HttpServletRequest request, Place place, Screen screen) {
        String name =
                place.dossier().mission().identity().name().in(place.language().code());
        Page page = pages.page(request, place.language(), "screen.title." + screen.name(), name);
        return new MissionPage(page, place.dossier(), screen);
    }
}
