package org.endstate.web.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.endstate.web.Language;
import org.endstate.web.account.Role;
import org.endstate.web.account.Sessions;
import org.endstate.web.account.SignInRules;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.page.Attachment;
import org.endstate.web.page.Page;
import org.endstate.web.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Sign-in rules, sessions and backups, for the administrator. */
@Controller
class AdministrationController {

    private static final String ADMINISTRATION = "/{language:en|ar}/administration";

    private final SignInRules rules;
    private final Sessions sessions;
    private final Backup backup;
    private final Pages pages;
    private final Trail trail;
    private final Clock clock;

    AdministrationController(
            SignInRules rules, Sessions sessions, Backup backup, Pages pages, Trail trail, Clock clock) {
        this.rules = rules;
        this.sessions = sessions;
        this.backup = backup;
        this.pages = pages;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(ADMINISTRATION)
    ResponseEntity<String> page(@PathVariable String language, HttpServletRequest request) {
        return page(language, request, "");
    }

    /** Sets which roles need a second factor; the form has a field for each that does. */
    @PostMapping(ADMINISTRATION + "/rules")
    ResponseEntity<String> rules(@PathVariable String language, SignedIn who, HttpServletRequest request) {
        Set<Role> needed = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> request.getParameter(role.name()) != null)
                .forEach(needed::add);
        rules.needSecondFactor(needed);
        String roles = needed.stream().map(Role::name).collect(Collectors.joining(" "));
        trail.note(who.getName(), Trail.Deed.SIGN_IN_RULES_CHANGED, roles, request.getRemoteAddr());
        return page(language, request, "administration.rules.done");
    }

    @PostMapping(ADMINISTRATION + "/session")
    ResponseEntity<String> end(
            @PathVariable String language, @RequestParam String session, SignedIn who, HttpServletRequest request) {
        sessions.all().stream().filter(open -> open.id().equals(session)).forEach(open -> {
            sessions.end(session);
            trail.note(who.getName(), Trail.Deed.SESSION_ENDED, open.name(), request.getRemoteAddr());
        });
        return page(language, request, "administration.session.done");
    }

    /** Sends a sealed copy of everything. It is whole before its first byte leaves. */
    @PostMapping(ADMINISTRATION + "/backup")
    ResponseEntity<StreamingResponseBody> backup(SignedIn who, HttpServletRequest request) throws IOException {
        if (!backup.possible()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        Path copy = backup.take();
        String name = "endstate-" + LocalDate.now(clock) + ".zip.enc";
        trail.note(who.getName(), Trail.Deed.BACKUP_TAKEN, name, request.getRemoteAddr());
        return Attachment.named(name)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(Files.size(copy))
                .body(out -> {
                    try {
                        Files.copy(copy, out);
                    } finally {
                        Files.delete(copy);
                    }
                });
    }

    private ResponseEntity<String> page(String language, HttpServletRequest request, String done) {
        Page page = pages.page(request, Language.of(language), "administration.title");
        Map<String, Object> values = Map.of(
                "page", page,
                "needed", rules.needSecondFactor(),
                "sessions", sessions.all(),
                "backup", backup.possible(),
                "session", sessions.id(request.getSession()).orElse(""),
                "done", done);
        return pages.answer("web/administration/administration.jte", values);
    }
}
