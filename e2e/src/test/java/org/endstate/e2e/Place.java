package org.endstate.e2e;

import java.util.List;
import java.util.stream.Stream;
import org.endstate.web.Language;
import org.endstate.web.account.Role;
import org.endstate.web.screen.Screen;

/**
 * A page everybody should be able to use.
 *
 * @param name under which its pictures are kept
 * @param path without the language
 * @param reader somebody who may read it
 */
record Place(String name, String path, Role reader) {

    /** In a language. */
    record Told(Place place, Language language) {
        @Override
        public String toString() {
            return place.name() + " " + language.code();
        }
    }

    /** Every screen of the mission, and the pages around them. */
    static List<Place> all() {
        Stream<Place> around = Stream.of(
                new Place("missions", "/missions", Role.SECRETARIAT),
                new Place("people", "/people", Role.ADMINISTRATOR),
                new Place("trail", "/trail", Role.AUDITOR),
                new Place("account", "/account", Role.SECRETARIAT),
                new Place("area", Stage.MISSION + "/threat/area/erbil", Role.EXPERT),
                new Place("area-month", Stage.MISSION + "/threat/area/erbil?from=2017-10", Role.OBSERVER),
                new Place("site", Stage.MISSION + "/requirements/site/ain-al-asad", Role.SECRETARIAT),
                new Place(
                        "site-latest",
                        Stage.MISSION + "/requirements/site/baghdad-support?known=latest",
                        Role.OBSERVER),
                new Place("panels", Stage.MISSION + "/capability/panels", Role.SECRETARIAT),
                new Place("item", Stage.MISSION + "/item/charter", Role.CO_CHAIR),
                new Place("entry", Stage.MISSION + "/record/entry/1", Role.AUDITOR),
                new Place("draft-paragraph", Stage.MISSION + "/draft/new?kind=PARAGRAPH", Role.CO_CHAIR),
                new Place("draft-decision", Stage.MISSION + "/draft/new?kind=DECISION", Role.CO_CHAIR),
                new Place("sessions-co-chair", Stage.MISSION + "/sessions", Role.CO_CHAIR));
        return Stream.concat(around, Stream.of(Screen.values()).map(Place::of)).toList();
    }

    static Place of(Screen screen) {
        return new Place(screen.path(), Stage.MISSION + "/" + screen.path(), Role.SECRETARIAT);
    }

    static Stream<Told> told() {
        return all().stream().flatMap(place -> Stream.of(Language.values()).map(language -> new Told(place, language)));
    }
}
