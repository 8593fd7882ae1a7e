package org.endstate.web.screen;

import org.endstate.commission.Dossier;
import org.endstate.web.Language;

/** Where somebody is: a mission that is held, and the language it is shown in. Handlers take it from the address. */
public record Place(Language language, Dossier dossier) {

    /** Id of the mission. */
    public String mission() {
        return dossier.mission().identity().id();
    }

    /** The address of a screen, or of something else of this mission. */
    public String to(String path) {
        return "/" + language.code() + "/mission/" + mission() + "/" + path;
    }
}
