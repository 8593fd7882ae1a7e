package org.endstate.web.page;

import java.time.Duration;
import org.endstate.web.Backstage;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The style sheet of the report, whose parts the screens show. */
@RestController
class Sheets {

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    private final String report;

    Sheets(Backstage backstage) {
        report = backstage.reportStyle();
    }

    @GetMapping("/static/report.css")
    ResponseEntity<String> report() {
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                .body(report);
    }
}
