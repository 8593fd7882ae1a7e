package org.endstate.web.oversight;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.web.Backstage.Reading;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.mission.Missions;
import org.endstate.web.page.Digits;
import org.endstate.web.page.Pages;
import org.endstate.web.run.Background;
import org.endstate.web.run.Run;
import org.endstate.web.run.Runs;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.On;
import org.endstate.web.screen.Screen;
import org.endstate.web.screen.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What has happened, where the mission stands, and planning again what is left. */
@Controller
class OversightController {

    private static final String PLACE = Screens.MISSION + "/oversight";
    private static final int MOST_YEARS = 10;

    private final Missions missions;
    private final Entries entries;
    private final Stocks stocks;
    private final Runs runs;
    private final Background background;
    private final Pages pages;
    private final Trail trail;

    OversightController(
            Missions missions,
            Entries entries,
            Stocks stocks,
            Runs runs,
            Background background,
            Pages pages,
            Trail trail) {
        this.missions = missions;
        this.entries = entries;
        this.stocks = stocks;
        this.runs = runs;
        this.background = background;
        this.pages = pages;
        this.trail = trail;
    }

    @GetMapping(PLACE)
    ResponseEntity<String> show(@On(Screen.OVERSIGHT) MissionPage on, @RequestParam(defaultValue = "") String run) {
        return page(200, on, ReportForm.untouched(on.dossier()), run, List.of());
    }

    private ResponseEntity<String> page(
            int status, MissionPage on, ReportForm form, String run, List<String> problems) {
        Optional<Stock> stock = stocks.latest(on.mission());
        List<String> pieces = stock.stream()
                .flatMap(latest -> OversightView.shown().stream()
                        .map(name -> stocks.piece(latest, on.page().language(), name)))
                .toList();
        var found = new OversightView.Found(missions.reports(on.mission()), entries.all(on.mission()), stock, pieces);
        OversightView view = new OversightView(on, found, under(on, run), problems);
        return pages.answer(status, "web/oversight/oversight.jte", Map.of("view", view, "form", form, "run", run));
    }

    private Optional<Run> under(MissionPage on, String run) {
        return background.find(run).filter(found -> found.mission().equals(on.mission()));
    }

    /** How far stock-taking is, as a piece of the page that asks for itself again until it is done. */
    @GetMapping(PLACE + "/progress")
    ResponseEntity<String> progress(@On(Screen.OVERSIGHT) MissionPage on, @RequestParam String run) {
        var nothing = new OversightView.Found(List.of(), Map.of(), Optional.empty(), List.of());
        OversightView view = new OversightView(on, nothing, under(on, run), List.of());
        return pages.piece(view.underWay(), "web/oversight/progress.jte", Map.of("view", view, "run", run));
    }

    /** Takes stock of the mission as known on a day, held against an earlier one. */
    @PostMapping(PLACE + "/stock")
    Object stock(
            @On(Screen.OVERSIGHT) MissionPage on,
            @RequestParam String day,
            @RequestParam(defaultValue = "") String since,
            SignedIn who,
            HttpServletRequest request) {
        allow(who.person().role().plans());
        trail.note(who.getName(), Trail.Deed.STOCK_TAKEN, on.mission() + " " + day, request.getRemoteAddr());
        Optional<LocalDate> before = since.isBlank() ? Optional.empty() : Optional.of(day(on, since));
        return take(on, day(on, day), before);
    }

    private Object take(MissionPage on, LocalDate day, Optional<LocalDate> since) {
        Optional<Reading> before =
                since.filter(then -> then.isBefore(day)).map(then -> missions.on(on.mission(), then));
        Reading now = missions.on(on.mission(), day);
        List<String> problems = Stream.concat(before.stream(), Stream.of(now))
                .filter(Reading.Refused.class::isInstance)
                .flatMap(refused -> ((Reading.Refused) refused).problems().stream())
                .distinct()
                .toList();
        return problems.isEmpty()
                ? "redirect:" + on.to("oversight?run=" + take(now, before))
                : refused(on, ReportForm.untouched(on.dossier()), problems);
    }

    private String take(Reading now, Optional<Reading> before) {
        return stocks.take(((Reading.Complete) now).dossier(), before.map(then -> ((Reading.Complete) then).dossier()))
                .id();
    }

    private ResponseEntity<String> refused(MissionPage on, ReportForm form, List<String> problems) {
        return page(422, on, form, "", problems);
    }

    /** Enters what has happened, and takes stock with it. */
    @PostMapping(PLACE + "/report")
    Object report(
            @On(Screen.OVERSIGHT) MissionPage on,
            @RequestParam Map<String, String> sent,
            SignedIn who,
            HttpServletRequest request)
            throws IOException {
        allow(OversightView.reports(who.person().role()));
        ReportForm form = ReportForm.of(on.dossier(), missions.reports(on.mission()), sent);
        if (!form.faults().isEmpty()) {
            return page(422, on, form, "", List.of());
        }
        if (entries.add(on.mission(), form, who, request.getRemoteAddr()) instanceof Reading.Refused(var problems)) {
            return refused(on, form, problems);
        }
        LocalDate planned = on.dossier().mission().asOf();
        LocalDate known = LocalDate.parse(form.value("reported"));
        Object taken = take(on, known.isAfter(planned) ? known : planned, Optional.of(planned));
        return taken instanceof String ? taken : "redirect:" + on.to("oversight");
    }

    /** Makes a day the planning date, and plans what is left then. */
    @PostMapping(PLACE + "/replan")
    Object replan(
            @On(Screen.OVERSIGHT) MissionPage on, @RequestParam String day, SignedIn who, HttpServletRequest request) {
        allow(OversightView.replans(who.person().role()));
        return switch (missions.move(on.mission(), day(on, day))) {
            case Reading.Refused(List<String> problems) -> refused(on, ReportForm.untouched(on.dossier()), problems);
            case Reading.Complete complete -> {
                trail.note(
                        who.getName(),
                        Trail.Deed.PLANNING_DATE_MOVED,
                        on.mission() + " " + day,
                        request.getRemoteAddr());
                runs.start(complete.dossier());
                yield "redirect:" + on.to("timeline");
            }
        };
    }

    /** A day not too far from the planning date to be meant. */
    private static LocalDate day(MissionPage on, String typed) {
        LocalDate planned = on.dossier().mission().asOf();
        try {
            LocalDate day = LocalDate.parse(Digits.plain(typed));
            if (Math.abs(ChronoUnit.YEARS.between(planned, day)) < MOST_YEARS) {
                return day;
            }
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, typed, e);
        }
        throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static void allow(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("The role may not do this.");
        }
    }
}
