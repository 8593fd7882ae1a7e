package org.endstate.web.screen;

import org.endstate.commission.Dossier;
import org.endstate.web.page.Page;

/** What every screen of a mission shares. */
public record MissionPage(Page page, Dossier dossier, Screen screen) {

    /** Id of the mission. */
    public String mission() {
        return dossier.mission().identity().id();
    }

    /** Name of the mission in the language of the page. */
    public String missionName() {
        return dossier.mission().identity().name().in(page.language().code());
    }

    /** The address of a screen, or of something else of this mission. */
    public String to(String path) {
        return page.to("/mission/" + mission() + "/" + path);
    }

    /** The words with this key, the arguments filled in. */
    public String say(String key, Object... arguments) {
        return page.say(key, arguments);
    }
}
