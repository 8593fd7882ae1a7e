package org.endstate.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.endstate.web.Address;
import org.endstate.web.Language;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.page.Page;
import org.endstate.web.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** Sends people to the provider. */
@Component
public class Departures {

    /** Stands behind the random part of the state, so that who comes back is met in the right language. */
    private static final String MARK = ".";

    private final Discovery discovery;
    private final Address address;
    private final Pages pages;
    private final Trail trail;
    private final Clock clock;
    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final HttpSessionOAuth2AuthorizationRequestRepository kept =
            new HttpSessionOAuth2AuthorizationRequestRepository();

    Departures(Discovery discovery, Address address, Pages pages, Trail trail, Clock clock) {
        this.discovery = discovery;
        this.address = address;
        this.pages = pages;
        this.trail = trail;
        this.clock = clock;
        requests = new DefaultOAuth2AuthorizationRequestResolver(id -> discovery.registration());
    }

    /**
     * What is offered.
     *
     * @param issuer by which the provider is known
     * @param words of the button
     * @param here whether it works at the address of this request; the provider sends people back to one address only
     * @param origin where it does
     */
    public record Offer(String issuer, String words, boolean here, String origin) {}

    /** What is offered to who asks in this language; empty where the workbench knows no provider. */
    public Optional<Offer> offer(Language language, HttpServletRequest request) {
        boolean here = address.name().equals(request.getServerName());
        return discovery
                .provider()
                .map(provider -> new Offer(provider.issuer(), provider.button().in(language), here, address.origin()));
    }

    /** The page that leads to the provider, to sign in; a {@link Refused} where it cannot be reached. */
    ResponseEntity<String> signIn(Language language, HttpServletRequest request, HttpServletResponse response) {
        return noted("", request, () -> begin("", language, request, response));
    }

    /**
     * The page that leads to the provider, to link what is shown there with the account of who is signed in; a
     * {@link Refused} where it cannot be reached. Whoever calls this has asked for the password.
     */
    public ResponseEntity<String> link(
            SignedIn who, Language language, HttpServletRequest request, HttpServletResponse response) {
        return noted(who.getName(), request, () -> begin(who.account().id(), language, request, response));
    }

    private ResponseEntity<String> noted(
            String who, HttpServletRequest request, Supplier<ResponseEntity<String>> begun) {
        try {
            return begun.get();
        } catch (Refused e) {
            Trail.Deed deed = who.isEmpty() ? Trail.Deed.SIGN_IN_REFUSED : Trail.Deed.IDENTITY_REFUSED;
            trail.note(who, deed, e.told(), request.getRemoteAddr());
            throw e;
        }
    }

    private ResponseEntity<String> begin(
            String account, Language language, HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest plain = requests.resolve(request, Discovery.ID);
        if (plain == null) {
            throw new IllegalStateException("The library makes no request for the provider.");
        }
        OAuth2AuthorizationRequest asked = OAuth2AuthorizationRequest.from(plain)
                .state(plain.getState() + MARK + language.code())
                // On a machine that several people use, who was there before must not answer for who is there now.
                .additionalParameters(parameters -> parameters.put("prompt", "login"))
                .attributes(attributes -> new Journey(account, clock.instant()).note(attributes))
                .build();
        kept.saveAuthorizationRequest(asked, request, response);
        return onwards(language, asked.getAuthorizationRequestUri());
    }

    /** The language in which a journey with this state was begun. */
    static Language language(String state) {
        return Language.of(state.substring(state.lastIndexOf(MARK) + 1));
    }

    /** A page that leads to this address by itself, and begins no session. */
    ResponseEntity<String> onwards(Language language, String to) {
        Page page = pages.bare(language, "provider.onward.title");
        return pages.answer("web/provider/onward.jte", Map.of("page", page, "to", to));
    }
}
