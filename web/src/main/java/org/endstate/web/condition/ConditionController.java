package org.endstate.web.condition;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.endstate.web.page.Pages;
import org.endstate.web.screen.Screen;
import org.endstate.web.screen.ScreenViews;
import org.endstate.web.screen.Screens;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The gates: as they stand, as they were read before, and the way to a waiver. */
@Controller
class ConditionController {

    private final Screens screens;
    private final ScreenViews views;
    private final GateHistory history;
    private final Pages pages;

    ConditionController(Screens screens, ScreenViews views, GateHistory history, Pages pages) {
        this.screens = screens;
        this.views = views;
        this.history = history;
        this.pages = pages;
    }

    @GetMapping(Screens.MISSION + "/conditions")
    ResponseEntity<String> show(
            @PathVariable String language, @PathVariable String mission, HttpServletRequest request) {
        var screen = views.of(screens.of(request, language, mission, Screen.CONDITIONS));
        ConditionsView view = new ConditionsView(screen, history.all(mission));
        return pages.answer("web/condition/conditions.jte", Map.of("view", view));
    }
}
