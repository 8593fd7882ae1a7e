package org.endstate.web.commission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.endstate.commission.proceedings.Act;
import org.endstate.commission.proceedings.Refusal;
import org.endstate.web.account.SignedIn;
import org.endstate.web.page.Pages;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.Place;
import org.endstate.web.screen.Screen;
import org.endstate.web.screen.Screens;
import org.endstate.words.Reason;
import org.endstate.words.RefusalWords;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What every screen does when somebody wants something done: to the page that signs it, or to the reason why not. */
@Component
public class Acts {

    private final Signing signing;
    private final Commissions commissions;
    private final Screens screens;
    private final Pages pages;

    Acts(Signing signing, Commissions commissions, Screens screens, Pages pages) {
        this.signing = signing;
        this.commissions = commissions;
        this.screens = screens;
        this.pages = pages;
    }

    /** Goes on to the page on which the act is signed. */
    public ResponseEntity<String> prepare(HttpServletRequest request, Place place, SignedIn who, Act act) {
        return prepare(request, place, who, act, "");
    }

    ResponseEntity<String> prepare(HttpServletRequest request, Place place, SignedIn who, Act act, String query) {
        return switch (signing.prepare(who, place.mission(), act, request.getRemoteAddr())) {
            case Signing.Outcome.Waits(String id) -> to(place, "act/" + id + query);
            case Signing.Outcome.Refused(Refusal why) -> refused(page(request, place, act), why);
            case Signing.Outcome.NoKey none ->
                ResponseEntity.status(303)
                        .header("Location", "/" + place.language().code() + "/account")
                        .build();
        };
    }

    /** Says why an act is not taken, and what would be right. */
    ResponseEntity<String> refused(MissionPage on, Refusal why) {
        Reason told = RefusalWords.in(on.page().language().locale()).of(why);
        return pages.answer(409, "web/commission/refused.jte", Map.of("on", on, "why", told));
    }

    /** The page of the screen that an act belongs to. */
    MissionPage page(HttpServletRequest request, Place place, Act act) {
        Screen screen = commissions.of(place.mission()).look(now -> ActWords.screen(now, act));
        return screens.of(request, place, screen);
    }

    /** Goes on to an address of a mission. */
    public static ResponseEntity<String> to(Place place, String path) {
        return ResponseEntity.status(303).header("Location", place.to(path)).build();
    }
}
