package org.endstate.e2e;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.web.Language;
import org.endstate.web.account.Role;
import org.endstate.web.screen.Screen;

/**
 * A page everybody should be able to use.
 *
 * @param name under which its pictures are kept
 * @param path without the language, unless it says itself where that goes; a name in brackets stands for a page that
 *     was made for this
 * @param status with which it answers
 * @param reader somebody who may read it; empty for who has not signed in
 */
record Place(String name, String path, int status, Optional<Role> reader) {

    /** In a language. */
    record Told(Place place, Language language) {
        @Override
        public String toString() {
            return place.name() + " " + language.code();
        }
    }

    Place(String name, String path, Role reader) {
        this(name, path, 200, Optional.of(reader));
    }

    /** Every screen of the mission, and the pages around them. */
    static List<Place> all() {
        return Stream.of(
                        strangers(),
                        refusals(),
                        offices(),
                        assessments(),
                        proceedings(),
                        evidence(),
                        timeline(),
                        screens())
                .flatMap(places -> places)
                .toList();
    }

    private static Stream<Place> strangers() {
        return Stream.of(
                new Place("sign-in", "/sign-in", 200, Optional.empty()),
                new Place("sign-in-refused", "/sign-in?refused=wrong", 200, Optional.empty()),
                new Place("join", "[invitation]&language={language}", 200, Optional.empty()));
    }

    private static Stream<Place> refusals() {
        return Stream.of(
                new Place("refused-role", "/people", 403, Optional.of(Role.OBSERVER)),
                new Place("refused-address", "/nothing", 404, Optional.of(Role.SECRETARIAT)),
                new Place(
                        "refused-mistake",
                        Stage.MISSION + "/record/entry/no-number",
                        400,
                        Optional.of(Role.SECRETARIAT)));
    }

    private static Stream<Place> offices() {
        return Stream.of(
                new Place("missions", "/missions", Role.SECRETARIAT),
                new Place("people", "/people", Role.ADMINISTRATOR),
                new Place("administration", "/administration", Role.ADMINISTRATOR),
                new Place("trail", "/trail", Role.AUDITOR),
                new Place("account", "/account", Role.SECRETARIAT),
                new Place("second-factor", "/second-factor", Role.SECRETARIAT),
                new Place("tokens", "/tokens", Role.SECRETARIAT),
                new Place("api", "/api", Role.SECRETARIAT),
                new Place("exchange", "/exchange", Role.SECRETARIAT));
    }

    private static Stream<Place> assessments() {
        return Stream.of(
                new Place("area", Stage.MISSION + "/threat/area/erbil", Role.EXPERT),
                new Place("area-month", Stage.MISSION + "/threat/area/erbil?from=2017-10", Role.OBSERVER),
                new Place("site", Stage.MISSION + "/requirements/site/ain-al-asad", Role.SECRETARIAT),
                new Place(
                        "site-latest",
                        Stage.MISSION + "/requirements/site/baghdad-support?known=latest",
                        Role.OBSERVER));
    }

    private static Stream<Place> proceedings() {
        return Stream.of(
                new Place("panels", Stage.MISSION + "/capability/panels", Role.SECRETARIAT),
                new Place("panel-moved", "[panel]", Role.SECRETARIAT),
                new Place("panel-judged", "[panel]", Role.EXPERT),
                new Place("item", Stage.MISSION + "/item/charter", Role.CO_CHAIR),
                new Place("entry", Stage.MISSION + "/record/entry/1", Role.AUDITOR),
                new Place("draft-paragraph", Stage.MISSION + "/draft/new?kind=PARAGRAPH", Role.CO_CHAIR),
                new Place("draft-decision", Stage.MISSION + "/draft/new?kind=DECISION", Role.CO_CHAIR),
                new Place("draft-submission", Stage.MISSION + "/draft/new?kind=SUBMISSION", Role.EXPERT),
                new Place(
                        "draft-timeline",
                        Stage.MISSION + "/draft/new?kind=TIMELINE&detail=" + "0".repeat(64),
                        Role.CO_CHAIR),
                new Place("draft-kept", "[draft]", Role.CO_CHAIR),
                new Place("sessions-co-chair", Stage.MISSION + "/sessions", Role.CO_CHAIR),
                new Place("agreement-co-chair", Stage.MISSION + "/agreement", Role.CO_CHAIR));
    }

    private static Stream<Place> evidence() {
        return Stream.of(
                new Place("evidence-summary", Stage.MISSION + "/evidence/summary", Role.CO_CHAIR),
                new Place("evidence-drafts", Stage.MISSION + "/evidence/drafts", Role.CO_CHAIR),
                new Place("evidence-documents", Stage.MISSION + "/evidence/documents", Role.CO_CHAIR),
                new Place("evidence-document", "[document]", Role.CO_CHAIR),
                new Place("evidence-account", Stage.MISSION + "/evidence/new/account", Role.CO_CHAIR),
                new Place("evidence-assessment", Stage.MISSION + "/evidence/new/assessment", Role.EXPERT));
    }

    private static Stream<Place> timeline() {
        return Stream.of(
                new Place("what-if", Stage.MISSION + "/timeline/what-if", Role.CO_CHAIR),
                new Place("what-if-answered", "[what-if]", Role.CO_CHAIR),
                new Place("compare", Stage.MISSION + "/timeline/compare?with=[what-if-id]", Role.CO_CHAIR),
                new Place("proposals", Stage.MISSION + "/timeline/proposals", Role.CO_CHAIR),
                new Place("proposal", "[proposal]", Role.CO_CHAIR));
    }

    private static Stream<Place> screens() {
        return Stream.of(Screen.values()).map(Place::of);
    }

    static Place of(Screen screen) {
        return new Place(screen.path(), Stage.MISSION + "/" + screen.path(), Role.SECRETARIAT);
    }

    static Stream<Told> told() {
        return all().stream().flatMap(place -> Stream.of(Language.values()).map(language -> new Told(place, language)));
    }
}
