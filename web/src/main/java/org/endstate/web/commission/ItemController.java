package org.endstate.web.commission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.endstate.commission.proceedings.Act;
import org.endstate.commission.proceedings.Verb;
import org.endstate.web.account.SignedIn;
import org.endstate.web.page.Pages;
import org.endstate.web.screen.Place;
import org.endstate.web.screen.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One item of the record: its words, where it stands, what was done, and what may be done next. */
@Controller
class ItemController {

    private static final String ITEM = Screens.MISSION + "/item/{item}";

    private final Items items;
    private final Acts acts;
    private final Screens screens;
    private final Pages pages;

    ItemController(Items items, Acts acts, Screens screens, Pages pages) {
        this.items = items;
        this.acts = acts;
        this.screens = screens;
        this.pages = pages;
    }

    /**
     * What somebody wants to do to the item.
     *
     * @param text hash of the item as it was read
     */
    record Wish(Verb verb, String text, String remark) {}

    @GetMapping(ITEM)
    ResponseEntity<String> show(
            Place place,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String done,
            SignedIn who,
            HttpServletRequest request) {
        ItemView view = items.find(who, place.mission(), item)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var screen = ActWords.screen(view.item().proposal().content());
        return pages.answer(
                "web/commission/item.jte",
                Map.of("on", screens.of(request, place, screen), "view", view, "done", done));
    }

    @PostMapping(ITEM)
    ResponseEntity<String> move(
            Place place,
            @PathVariable String item,
            @ModelAttribute Wish wish,
            SignedIn who,
            HttpServletRequest request) {
        Act move = new Act.Move(wish.verb(), item, wish.text(), wish.remark().strip());
        return acts.prepare(request, place, who, move);
    }
}
