package org.endstate.web.timeline;

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

/** The plan as it is. */
@Controller
class TimelineController {

    private final Screens screens;
    private final ScreenViews views;
    private final Pages pages;

    TimelineController(Screens screens, ScreenViews views, Pages pages) {
        this.screens = screens;
        this.views = views;
        this.pages = pages;
    }

    @GetMapping(Screens.MISSION + "/timeline")
    ResponseEntity<String> show(
            @PathVariable String language, @PathVariable String mission, HttpServletRequest request) {
        var view = views.of(screens.of(request, language, mission, Screen.TIMELINE));
        return pages.answer("web/timeline/plan.jte", Map.of("view", view));
    }
}
