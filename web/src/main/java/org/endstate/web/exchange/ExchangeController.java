package org.endstate.web.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.web.Language;
import org.endstate.web.account.Role;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.mission.Missions;
import org.endstate.web.page.Attachment;
import org.endstate.web.page.Page;
import org.endstate.web.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Import and export of mission folders. */
@Controller
class ExchangeController {

    private static final String AT = "/{language:en|ar}/exchange";

    private final Exchange exchange;
    private final Missions missions;
    private final Pages pages;
    private final Trail trail;

    ExchangeController(Exchange exchange, Missions missions, Pages pages, Trail trail) {
        this.exchange = exchange;
        this.missions = missions;
        this.pages = pages;
        this.trail = trail;
    }

    static boolean takesIn(Role role) {
        return role == Role.SECRETARIAT || role == Role.CO_CHAIR;
    }

    /** A folder holds accounts that are released to the commission only. */
    static boolean takesOut(Role role) {
        return role.plans() || role == Role.AUDITOR;
    }

    @GetMapping(AT)
    ResponseEntity<String> show(@PathVariable String language, HttpServletRequest request) {
        return page(request, language, Outcome.of(""));
    }

    @GetMapping(AT + "/{mission}/{version}")
    ResponseEntity<StreamingResponseBody> takeOut(
            @PathVariable String mission, @PathVariable int version, SignedIn who, HttpServletRequest request) {
        allow(takesOut(who.person().role()), "takes no mission folder out");
        Path folder =
                missions.version(mission, version).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        trail.note(who.getName(), Trail.Deed.MISSION_TAKEN_OUT, mission + " " + version, request.getRemoteAddr());
        String name = mission + "-" + version + ".zip";
        return Attachment.named(name)
                .contentType(MediaType.parseMediaType("application/zip"))
                .body(out -> ArchiveWriter.write(folder, out));
    }

    @PostMapping(AT)
    ResponseEntity<String> takeIn(
            @PathVariable String language,
            @RequestParam MultipartFile archive,
            SignedIn who,
            HttpServletRequest request)
            throws IOException {
        allow(takesIn(who.person().role()), "takes no mission folder in");
        Path file = Files.createTempFile("endstate-archive-", ".zip");
        try {
            archive.transferTo(file);
            return page(request, language, told(exchange.receive(who.account().id(), file), who, request));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @PostMapping(AT + "/confirm")
    String confirm(
            @PathVariable String language, @RequestParam String waiting, SignedIn who, HttpServletRequest request)
            throws IOException {
        allow(takesIn(who.person().role()), "takes no mission folder in");
        String mission = exchange.confirm(who.account().id(), waiting)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        String what = mission + " " + missions.versions(mission);
        trail.note(who.getName(), Trail.Deed.MISSION_CHANGED, what, request.getRemoteAddr());
        return back(language);
    }

    @PostMapping(AT + "/drop")
    String drop(@PathVariable String language, SignedIn who) throws IOException {
        exchange.drop(who.account().id());
        return back(language);
    }

    private record Outcome(
            String message, List<ArchiveFlaw> flaws, List<String> problems, Optional<ExchangePage.Shown> waiting) {

        static Outcome of(String message) {
            return new Outcome(message, List.of(), List.of(), Optional.empty());
        }

        boolean refused() {
            return !flaws.isEmpty() || !problems.isEmpty();
        }
    }

    private Outcome told(Exchange.Received received, SignedIn who, HttpServletRequest request) {
        String origin = request.getRemoteAddr();
        return switch (received) {
            case Exchange.Received.Unfit(var flaws) -> {
                noteRefused(who, flaws, origin);
                yield new Outcome("exchange.refused", flaws, List.of(), Optional.empty());
            }
            case Exchange.Received.Refused(var problems) -> {
                noteRefused(who, problems, origin);
                yield new Outcome("exchange.refused", List.of(), problems, Optional.empty());
            }
            case Exchange.Received.TakenIn taken -> {
                trail.note(who.getName(), Trail.Deed.MISSION_TAKEN_IN, taken.mission(), origin);
                yield Outcome.of("exchange.taken");
            }
            case Exchange.Received.Same same -> Outcome.of("exchange.same");
            case Exchange.Received.Differs differs ->
                new Outcome("", List.of(), List.of(), Optional.of(shown(differs.waiting())));
        };
    }

    private void noteRefused(SignedIn who, List<?> reasons, String origin) {
        trail.note(who.getName(), Trail.Deed.IMPORT_REFUSED, reasons.size() + ": " + reasons.getFirst(), origin);
    }

    private static ExchangePage.Shown shown(Exchange.Waiting waiting) {
        var difference = waiting.difference();
        return new ExchangePage.Shown(
                waiting.id(),
                waiting.mission(),
                List.of(
                        new ExchangePage.Change("exchange.added", difference.added()),
                        new ExchangePage.Change("exchange.changed", difference.changed()),
                        new ExchangePage.Change("exchange.removed", difference.removed())));
    }

    private ResponseEntity<String> page(HttpServletRequest request, String language, Outcome outcome) {
        Page page = pages.page(request, Language.of(language), "exchange.title");
        List<ExchangePage.Held> held = missions.all().stream()
                .map(dossier -> dossier.mission().identity())
                .map(identity -> new ExchangePage.Held(
                        identity.id(), identity.name().in(page.language().code()), missions.versions(identity.id())))
                .toList();
        List<String> flaws =
                outcome.flaws().stream().map(flaw -> flaw.in(page.language())).toList();
        ExchangePage shown =
                new ExchangePage(page, held, outcome.message(), flaws, outcome.problems(), outcome.waiting());
        return pages.answer(outcome.refused() ? 422 : 200, "web/exchange/exchange.jte", Map.of("on", shown));
    }

    private static void allow(boolean allowed, String what) {
        if (!allowed) {
            throw new AccessDeniedException("This role " + what + ".");
        }
    }

    private static String back(String language) {
        return "redirect:/" + Language.of(language).code() + "/exchange";
    }
}
