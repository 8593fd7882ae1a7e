package org.endstate.web.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.timeline.OptionKind;
import org.endstate.web.page.Attachment;
import org.endstate.web.page.Pages;
import org.endstate.web.run.Run;
import org.endstate.web.run.Runs;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.On;
import org.endstate.web.screen.Place;
import org.endstate.web.screen.Screen;
import org.endstate.web.screen.ScreenViews;
import org.endstate.web.screen.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The plan as it is: the chosen option task by task, then what the report says of all. */
@Controller
class TimelineController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final ScreenViews views;
    private final Runs runs;
    private final Pages pages;

    TimelineController(ScreenViews views, Runs runs, Pages pages) {
        this.views = views;
        this.runs = runs;
        this.pages = pages;
    }

    @GetMapping(Screens.MISSION + "/timeline")
    ResponseEntity<String> show(
            @On(Screen.TIMELINE) MissionPage on, @RequestParam(name = "option", defaultValue = "hybrid") String code) {
        OptionKind option = option(code);
        PlanView view = new PlanView(views.of(on), option, runs.shown(on.dossier()), gantt(on, option, ""), files(on));
        return pages.answer("web/timeline/plan.jte", Map.of("view", view));
    }

    private String gantt(MissionPage on, OptionKind option, String ending) {
        return runs.shown(on.dossier())
                .map(run -> runs.part(run, on.page().language(), "gantt-" + option.code() + ending))
                .orElse("");
    }

    private List<String> files(MissionPage on) {
        return runs.shown(on.dossier()).map(runs::files).orElse(List.of());
    }

    /** The drawing of the chosen option as a file of its own. */
    @GetMapping(Screens.MISSION + "/timeline/gantt.svg")
    ResponseEntity<String> svg(Place place, @RequestParam(name = "option", defaultValue = "hybrid") String code) {
        OptionKind option = option(code);
        Optional<Run> run = runs.shown(place.dossier());
        String svg = run.map(made -> runs.part(made, place.language(), "gantt-" + option.code() + ".svg"))
                .filter(found -> !found.isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Attachment.named(place.mission() + "-" + option.code() + ".svg")
                .contentType(SVG)
                .body(svg);
    }

    private static OptionKind option(String code) {
        return Arrays.stream(OptionKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
