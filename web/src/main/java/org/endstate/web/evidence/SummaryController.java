package org.endstate.web.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.evidence.register.DailySummary;
import org.endstate.evidence.register.Period;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.Register;
import org.endstate.web.Evidence;
import org.endstate.web.account.SignedIn;
import org.endstate.web.page.Attachment;
import org.endstate.web.page.Pages;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.On;
import org.endstate.web.screen.Screen;
import org.endstate.web.screen.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The daily summary, and what each audience sees of the register as files to keep. */
@Controller
class SummaryController {

    private static final List<String> FILES =
            List.of("register.en.html", "register.ar.html", "register.json", "register.csv");
    private static final int WEEK = 7;

    private final Registers registers;
    private final Evidence evidence;
    private final Pages pages;
    private final Clock clock;

    SummaryController(Registers registers, Evidence evidence, Pages pages, Clock clock) {
        this.registers = registers;
        this.evidence = evidence;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(Screens.MISSION + "/evidence/summary")
    ResponseEntity<String> show(
            @On(Screen.EVIDENCE) MissionPage on,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            SignedIn who) {
        Register register = registers.get(on);
        Optional<Period> asked = period(from, to);
        boolean wrong = asked.isEmpty() && !(from + to).isBlank();
        Period period = asked.orElseGet(() -> lastWeek(register));
        DailySummary summary = DailySummary.of(register, period);
        SummaryViews views =
                new SummaryViews(EvidenceWords.of(on), Reader.of(who.person().role(), ""));
        SummaryView view = new SummaryView(
                on,
                wrong
                        ? new SummaryView.Asked(from, to)
                        : new SummaryView.Asked(
                                period.from().toString(), period.to().toString()),
                wrong ? "summary.wrong" : "",
                views.counted(summary),
                views.told(summary),
                PublicationRules.of(registers.rules(on), views.words()),
                views.publications(FILES));
        return pages.answer(wrong ? 422 : 200, "web/evidence/summary.jte", Map.of("view", view));
    }

    private static Optional<Period> period(String from, String to) {
        try {
            LocalDate first = LocalDate.parse(Digits.latin(from));
            LocalDate last = to.isBlank() ? first : LocalDate.parse(Digits.latin(to));
            return last.isBefore(first) ? Optional.empty() : Optional.of(new Period(first, last));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The last week of which the register tells something. */
    private Period lastWeek(Register register) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = register.span()
                .map(Period::to)
                .filter(day -> day.isBefore(today))
                .orElse(today);
        return new Period(last.minusDays(WEEK - 1), last);
    }

    /** What an audience sees, as a file; who belongs to the few may keep what the many see. */
    @GetMapping(Screens.MISSION + "/evidence/files/{audience}/{file}")
    ResponseEntity<byte[]> file(
            @On(Screen.EVIDENCE) MissionPage on,
            @PathVariable String audience,
            @PathVariable String file,
            SignedIn who) {
        Reader reader = Reader.of(who.person().role(), audience);
        if (!reader.audience().name().equalsIgnoreCase(audience)) {
            throw new AccessDeniedException(
                    "The role [" + who.person().role() + "] does not read as [" + audience + "].");
        }
        Register register = registers.get(on);
        Publication publication = registers.published(on.mission(), reader.audience(), LocalDate.now(clock));
        byte[] bytes = evidence.files(register, publication).get(file);
        if (bytes == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Attachment.named(file)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bytes);
    }
}
