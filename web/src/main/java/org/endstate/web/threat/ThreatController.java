package org.endstate.web.threat;

import java.util.Map;
import java.util.Optional;
import org.endstate.mission.Area;
import org.endstate.web.account.SignedIn;
import org.endstate.web.page.Pages;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.On;
import org.endstate.web.screen.Screen;
import org.endstate.web.screen.ScreenViews;
import org.endstate.web.screen.Screens;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The threat by area, and the rows of the record behind each number. */
@Controller
class ThreatController {

    private static final String AREA = Screens.MISSION + "/threat/area/{area}";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final ScreenViews views;
    private final DeathRecords records;
    private final Pages pages;

    ThreatController(ScreenViews views, DeathRecords records, Pages pages) {
        this.views = views;
        this.records = records;
        this.pages = pages;
    }

    @GetMapping(Screens.MISSION + "/threat")
    ResponseEntity<String> show(@On(Screen.THREAT) MissionPage on) {
        ThreatView view = new ThreatView(views.of(on), records.of(on.dossier()));
        return pages.answer("web/threat/threat.jte", Map.of("view", view));
    }

    /** The rows behind the numbers of an area, month by month. */
    @GetMapping(AREA)
    ResponseEntity<String> area(
            @On(Screen.THREAT) MissionPage on,
            @PathVariable String area,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        Area found = area(on, area);
        DeathRecord record = record(on);
        Optional<Months> asked = Months.asked(from, to, record.months());
        AreaView view = new AreaView(
                on,
                found,
                record,
                new AreaView.Asked(from, to, asked.orElseGet(() -> Months.last(record.months())), asked.isEmpty()));
        return pages.answer(asked.isEmpty() ? 422 : 200, "web/threat/area.jte", Map.of("view", view));
    }

    /** The same rows as a file. */
    @GetMapping(AREA + "/rows.csv")
    ResponseEntity<String> rows(
            @On(Screen.THREAT) MissionPage on,
            @PathVariable String area,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            SignedIn who) {
        Area found = area(on, area);
        DeathRecord record = record(on);
        Months months = Months.asked(from, to, record.months())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT));
        String name = on.mission() + "-" + found.id() + "-" + months.from() + "-" + months.to() + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(RowTable.csv(AreaView.shown(record.behind(found.id(), months), who.person())));
    }

    private static Area area(MissionPage on, String id) {
        return on.dossier().mission().areas().stream()
                .filter(area -> area.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The record; where nothing is recorded there are no rows to lead to. */
    private DeathRecord record(MissionPage on) {
        return records.of(on.dossier()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
