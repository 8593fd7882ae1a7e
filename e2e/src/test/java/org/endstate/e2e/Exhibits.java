package org.endstate.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Pages that are there once somebody has done something: one of each is made, to be looked at. */
final class Exhibits {

    private static final String DOCUMENT =
            "On 3 November 2023 the spokesman said that 5 soldiers were hurt at the base.\n";

    private final Map<String, String> paths = new HashMap<>();

    static Exhibits of(Commission commission, Person administrator) {
        Exhibits made = new Exhibits();
        Person chair = commission.iraq().person();
        made.keep("draft", commission.iraq().drafts("PARAGRAPH", "item=shown", "detail=CONDITIONAL", "en=A", "ar=ب"));
        made.invitation(administrator);
        made.document(chair);
        made.proposal(chair);
        made.whatIf(chair);
        commission
                .secretariat()
                .person()
                .opens(Stage.MISSION + "/capability/panels")
                .presses("panel.open");
        made.keep("panel", commission.secretariat().person().page().url());
        return made;
    }

    private void invitation(Person administrator) {
        String link = Stage.link(
                administrator, new Stage.Seat("Somebody invited", org.endstate.web.account.Role.OBSERVER, "", ""));
        paths.put("invitation", link.replaceFirst("https?://[^/]+", "").replaceFirst("&language=..", ""));
    }

    private void document(Person chair) {
        Page page = chair.opens(Stage.MISSION + "/evidence/documents").page();
        page.locator("#file")
                .setInputFiles(new FilePayload("news.txt", "text/plain", DOCUMENT.getBytes(StandardCharsets.UTF_8)));
        chair.presses("evidence.document.bring");
        assertThat(page.locator(".reading")).isVisible();
        keep("document", page.url());
    }

    private void proposal(Person chair) {
        chair.opens(Stage.MISSION + "/timeline/proposals").fills("timeline.draft.name", "A proposal");
        chair.putsOff().presses("timeline.draft.do");
        assertThat(chair.page().locator("#run")).hasCount(0);
        keep("proposal", chair.page().url());
    }

    private void whatIf(Person chair) {
        chair.opens(Stage.MISSION + "/timeline/what-if").fills("timeline.moves.name", "A supposition");
        chair.putsOff().presses("timeline.what-if.ask");
        assertThat(chair.page().locator("#run")).hasCount(0);
        String address = chair.page().url();
        keep("what-if", address);
        paths.put("what-if-id", address.substring(address.lastIndexOf('/') + 1));
    }

    private void keep(String name, String address) {
        paths.put(name, address.replaceFirst("https?://[^/]+/..", ""));
    }

    /** The address of a place in a language. */
    String address(Place.Told told) {
        String path = told.place().path();
        for (Map.Entry<String, String> made : paths.entrySet()) {
            path = path.replace("[" + made.getKey() + "]", made.getValue());
        }
        String code = told.language().code();
        return path.contains("{language}") ? path.replace("{language}", code) : "/" + code + path;
    }
}
