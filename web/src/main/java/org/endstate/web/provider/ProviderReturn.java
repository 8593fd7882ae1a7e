package org.endstate.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.endstate.web.account.Identity;
import org.endstate.web.account.IdentityCheck;
import org.endstate.web.account.SignedIn;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Takes what people bring back from the provider: an answer to what this very session asked there, good once. Then they
 * are signed in, or the identity stands for their account from now on; the session has a new id in both cases.
 */
final class ProviderReturn extends OAuth2LoginAuthenticationFilter {

    static final String PATH = "/sign-in/provider/return";

    /** Tells who was met at this address and went on from there, and names their language. */
    static final String MET = "language";

    private static final String JOURNEY = Journey.class.getName();

    private final HttpSessionOAuth2AuthorizationRequestRepository asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final Discovery discovery;
    private final IdentityCheck check;
    private final Clock clock;

    ProviderReturn(Discovery discovery, IdentityCheck check, Clock clock) {
        super(id -> discovery.registration(), new NothingKept(), PATH);
        this.discovery = discovery;
        this.check = check;
        this.clock = clock;
        setAuthenticationManager(new ProviderManager(IdTokenCheck.at(clock)));
        setAuthorizationRequestRepository(asked);
        setRequiresAuthenticationRequestMatcher(
                request -> request.getRequestURI().equals(PATH) && request.getParameter(MET) != null);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        if (check.closed(request.getRemoteAddr())) {
            throw new Refused(Refused.Why.TOO_MUCH, "");
        }
        OAuth2AuthorizationRequest ours = asked.loadAuthorizationRequest(request);
        if (ours == null) {
            throw new Refused(Refused.Why.LOST, "");
        }
        Journey journey = Journey.of(ours);
        request.setAttribute(JOURNEY, journey);
        if (journey.late(clock.instant())) {
            asked.removeAuthorizationRequest(request, response);
            throw new Refused(Refused.Why.LATE, "");
        }
        Identity identity = shown(journey, request, response);
        String origin = request.getRemoteAddr();
        return journey.links() ? linked(journey, identity, origin) : accepted(identity, origin);
    }

    /** The journey that a request ends; empty where it ends none that this session began. */
    static Optional<Journey> journey(HttpServletRequest request) {
        return request.getAttribute(JOURNEY) instanceof Journey journey ? Optional.of(journey) : Optional.empty();
    }

    private Identity shown(Journey journey, HttpServletRequest request, HttpServletResponse response) {
        OidcUser user = user(request, response);
        Instant authenticated = user.getAuthenticatedAt();
        if (authenticated != null && !journey.covers(authenticated)) {
            throw new Refused(Refused.Why.DENIED, "not_asked_again");
        }
        // The issuer is the one the token was held against.
        Identity identity = new Identity(
                discovery.provider().orElseThrow().issuer(), Objects.requireNonNullElse(user.getSubject(), ""));
        if (!identity.fits()) {
            throw new Refused(Refused.Why.DENIED, "subject");
        }
        return identity;
    }

    private OidcUser user(HttpServletRequest request, HttpServletResponse response) {
        try {
            if (super.attemptAuthentication(request, response).getPrincipal() instanceof OidcUser user) {
                return user;
            }
            throw new Refused(Refused.Why.DENIED, "no_identity");
        } catch (OAuth2AuthenticationException e) {
            throw Failures.of(e);
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new Refused(Refused.Why.DENIED, "not_in_order", e);
        }
    }

    private Authentication accepted(Identity identity, String origin) {
        return check.accept(identity, origin).orElseThrow(() -> new Refused(Refused.Why.UNLINKED, identity.toString()));
    }

    private Authentication linked(Journey journey, Identity identity, String origin) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who)
                || !who.account().id().equals(journey.account())) {
            throw new Refused(Refused.Why.LOST, "");
        }
        return switch (check.link(who, identity, origin)) {
            case DONE -> who;
            case TAKEN -> throw new Refused(Refused.Why.TAKEN, identity.toString());
            case ANOTHER -> throw new Refused(Refused.Why.ANOTHER, identity.toString());
            case CLOSED -> throw new Refused(Refused.Why.LOST, "");
        };
    }
}
