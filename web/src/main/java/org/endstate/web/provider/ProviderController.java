package org.endstate.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.endstate.web.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The pages between the workbench and the provider. */
@Controller
class ProviderController {

    private static final List<String> ANSWER = List.of("code", "state", "error");

    private final Departures departures;
    private final Discovery discovery;

    ProviderController(Departures departures, Discovery discovery) {
        this.departures = departures;
        this.discovery = discovery;
    }

    /** Leads to the provider, to sign in. */
    @PostMapping("/{language:en|ar}/sign-in/provider")
    ResponseEntity<String> begin(
            @PathVariable String language, HttpServletRequest request, HttpServletResponse response) {
        if (discovery.provider().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            return departures.signIn(Language.of(language), request, response);
        } catch (Refused e) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(
                            "Location",
                            "/" + language + "/sign-in?refused=" + e.why().word())
                    .build();
        }
    }

    /**
     * Meets who comes back from the provider. The browser comes from another site, so it does not bring the session
     * cookie; from this page it goes on as from the workbench itself, and brings it. Nothing is looked at and nothing
     * is set here: whoever was made to come by somebody else goes on to where their session knows of no such answer.
     */
    @GetMapping(ProviderReturn.PATH)
    ResponseEntity<String> meet(@RequestParam(defaultValue = "") String state, HttpServletRequest request) {
        Language language = Departures.language(state);
        String answer = ANSWER.stream()
                .filter(name -> request.getParameter(name) != null)
                .map(name -> "&" + name + "=" + URLEncoder.encode(request.getParameter(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return departures.onwards(
                language, ProviderReturn.PATH + "?" + ProviderReturn.MET + "=" + language.code() + answer);
    }
}
