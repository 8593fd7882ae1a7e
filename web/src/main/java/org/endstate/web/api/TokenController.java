package org.endstate.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.endstate.web.Language;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.page.Page;
import org.endstate.web.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A person's tokens: made, shown once, and revoked. */
@Controller
class TokenController {

    /** Days for which a token can be made. */
    static final List<Integer> DAYS = List.of(7, 30, 90, 365);

    private static final String AT = "/{language:en|ar}/tokens";
    private static final int LONGEST_NAME = 80;

    private final Tokens tokens;
    private final Operations operations;
    private final Pages pages;
    private final Trail trail;

    TokenController(Tokens tokens, Operations operations, Pages pages, Trail trail) {
        this.tokens = tokens;
        this.operations = operations;
        this.pages = pages;
        this.trail = trail;
    }

    @GetMapping(AT)
    ResponseEntity<String> show(@PathVariable String language, SignedIn who, HttpServletRequest request) {
        return page(200, language, request, who, "");
    }

    @PostMapping(AT)
    ResponseEntity<String> make(
            @PathVariable String language,
            @RequestParam String name,
            @RequestParam int days,
            @RequestParam(defaultValue = "false") boolean run,
            SignedIn who,
            HttpServletRequest request) {
        boolean mayRun = who.person().role().plans();
        if (name.isBlank() || name.length() > LONGEST_NAME || !DAYS.contains(days) || run && !mayRun) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Set<Scope> scopes = run ? EnumSet.allOf(Scope.class) : EnumSet.of(Scope.READ);
        String secret = tokens.make(who.account().id(), name.strip(), scopes, Duration.ofDays(days));
        String made = name.strip() + " " + Scope.words(scopes) + " " + days + "d";
        trail.note(who.getName(), Trail.Deed.TOKEN_MADE, made, request.getRemoteAddr());
        return page(200, language, request, who, secret);
    }

    @PostMapping(AT + "/{id}/revoke")
    String revoke(@PathVariable String language, @PathVariable String id, SignedIn who, HttpServletRequest request) {
        if (!tokens.revoke(who.account().id(), id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        trail.note(who.getName(), Trail.Deed.TOKEN_REVOKED, id, request.getRemoteAddr());
        return "redirect:/" + Language.of(language).code() + "/tokens";
    }

    /** The page that explains the interface in words. */
    @GetMapping("/{language:en|ar}/api")
    ResponseEntity<String> explain(@PathVariable String language, HttpServletRequest request) {
        Page page = pages.page(request, Language.of(language), "api.title");
        return pages.answer("web/api/explained.jte", Map.of("on", ApiPage.of(page, operations.all())));
    }

    private ResponseEntity<String> page(
            int status, String language, HttpServletRequest request, SignedIn who, String secret) {
        Page page = pages.page(request, Language.of(language), "api.tokens.title");
        List<TokensPage.Row> rows = tokens.of(who.account().id()).stream()
                .map(token -> new TokensPage.Row(token, tokens.valid(token)))
                .toList();
        return pages.answer(status, "web/api/tokens.jte", Map.of("on", new TokensPage(page, rows, secret)));
    }
}
