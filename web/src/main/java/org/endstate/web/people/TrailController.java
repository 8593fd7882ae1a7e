package org.endstate.web.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.web.Language;
import org.endstate.web.SafeCsv;
import org.endstate.web.account.Trail;
import org.endstate.web.page.Page;
import org.endstate.web.page.Pages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The trail, for the administrator and auditors: page by page to read, and whole to keep. */
@Controller
class TrailController {

    private static final int SHOWN = 500;
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Pages pages;
    private final Trail trail;

    TrailController(Pages pages, Trail trail) {
        this.pages = pages;
        this.trail = trail;
    }

    @GetMapping("/{language:en|ar}/trail")
    ResponseEntity<String> trail(
            @PathVariable String language,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String what,
            HttpServletRequest request) {
        Page page = pages.page(request, Language.of(language), "trail.title");
        Trail.Filter filter = filter(who, what);
        return pages.answer(
                "web/trail.jte", Map.of("page", page, "filter", filter, "lines", trail.latest(filter, SHOWN)));
    }

    @GetMapping("/{language:en|ar}/trail.csv")
    ResponseEntity<String> table(
            @PathVariable String language,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String what) {
        SafeCsv csv = new SafeCsv();
        csv.row(List.of("at", "who", "what", "subject", "from"));
        trail.latest(filter(who, what), Integer.MAX_VALUE)
                .forEach(line ->
                        csv.row(List.of(line.at(), line.who(), line.what().name(), line.subject(), line.origin())));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"trail.csv\"")
                .body(csv.text());
    }

    private static Trail.Filter filter(String who, String what) {
        Optional<Trail.Deed> deed = Arrays.stream(Trail.Deed.values())
                .filter(value -> value.name().equals(what))
                .findFirst();
        return new Trail.Filter(who.strip(), deed);
    }
}
