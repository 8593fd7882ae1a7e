package org.endstate.web.screen;

import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.web.account.Role;
import org.endstate.web.page.Page;

/** What every screen of a mission shares. */
public record MissionPage(Page page, Dossier dossier, Screen screen) {

    /** Where this page is. */
    public Place place() {
        return new Place(page.language(), dossier);
    }

    /** Id of the mission. */
    public String mission() {
        return place().mission();
    }

    /** Name of the mission in the language of the page. */
    public String missionName() {
        return dossier.mission().identity().name().in(page.language().code());
    }

    /** The address of a screen, or of something else of this mission. */
    public String to(String path) {
        return place().to(path);
    }

    /** Name of a party in the language of the page; its id where the mission knows none of this id. */
    public String party(String id) {
        return findParty(id).orElse(id);
    }

    /** A person by role, and by party where the mission knows it. */
    public String person(Role role, String party) {
        String name = say("role." + role.name());
        return findParty(party).map(of -> say("timeline.of", name, of)).orElse(name);
    }

    private Optional<String> findParty(String id) {
        return dossier.mission().institution().parties().stream()
                .filter(party -> party.id().equals(id))
                .map(party -> party.name().in(page.language().code()))
                .findFirst();
    }

    /** The words with this key, the arguments filled in. */
    public String say(String key, Object... arguments) {
        return page.say(key, arguments);
    }
}
