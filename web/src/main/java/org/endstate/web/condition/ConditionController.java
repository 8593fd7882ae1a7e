package org.endstate.web.condition;

import java.util.Map;
import org.endstate.web.page.Pages;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.On;
import org.endstate.web.screen.Screen;
import org.endstate.web.screen.ScreenViews;
import org.endstate.web.screen.Screens;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The gates: as they stand, as they were read before, and the way to a waiver. */
@Controller
class ConditionController {

    private final ScreenViews views;
    private final GateHistory history;
    private final Pages pages;

    ConditionController(ScreenViews views, GateHistory history, Pages pages) {
        this.views = views;
        this.history = history;
        this.pages = pages;
    }

    @GetMapping(Screens.MISSION + "/conditions")
    ResponseEntity<String> show(@On(Screen.CONDITIONS) MissionPage on) {
        var screen = views.of(on);
        ConditionsView view = new ConditionsView(screen, history.all(on.mission()));
        return pages.answer("web/condition/conditions.jte", Map.of("view", view));
    }
}
