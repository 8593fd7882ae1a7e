package org.endstate.web.provider;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.endstate.web.Address;
import org.endstate.web.OpenIdProvider;
import org.endstate.web.WorkbenchSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * What the provider says of itself (OpenID Connect Discovery 1.0), asked for when it is first needed and kept while the
 * program runs. Safe for use by many threads.
 */
@Component
class Discovery {

    private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);

    /** The only provider there is, in the terms of the library. */
    static final String ID = "provider";

    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final Optional<OpenIdProvider> provider;
    private final Address address;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private Optional<ClientRegistration> found = Optional.empty();
    private Instant notBefore = Instant.MIN;

    Discovery(WorkbenchSettings settings, Address address, Clock clock) {
        this.provider = settings.provider();
        this.address = address;
        this.clock = clock;
    }

    /** The one the workbench was started with. */
    Optional<OpenIdProvider> provider() {
        return provider;
    }

    /** How to send people there and what to ask of it; a {@link Refused} where it does not answer in order. */
    ClientRegistration registration() {
        lock.lock();
        try {
            ClientRegistration known = found.orElseGet(this::asked);
            found = Optional.of(known);
            return known;
        } finally {
            lock.unlock();
        }
    }

    /** Whoever comes while it does not answer is told so at once, and does not wait for it again. */
    private ClientRegistration asked() {
        if (clock.instant().isBefore(notBefore)) {
            throw new Refused(Refused.Why.UNREACHABLE, "");
        }
        try {
            return registration(provider.orElseThrow());
        } catch (RestClientException | IllegalArgumentException | IllegalStateException e) {
            notBefore = clock.instant().plus(PAUSE);
            tellOperator(e);
            throw new Refused(Refused.Why.UNREACHABLE, "", e);
        }
    }

    /** People are told that it does not answer; whoever keeps the machine running needs to know why. */
    private void tellOperator(RuntimeException failure) {
        String issuer = provider.map(OpenIdProvider::issuer).orElse("");
        String why = String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure));
        LOG.atWarn()
                .addKeyValue("issuer", issuer)
                .addKeyValue("why", why)
                .log("The provider [{}] cannot be used: {}", issuer, why);
    }

    private ClientRegistration registration(OpenIdProvider known) {
        String issuer = known.issuer();
        String at = (issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer) + DESCRIPTION;
        Map<String, Object> said =
                Outside.descriptions().get().uri(URI.create(at)).retrieve().body(JSON);
        if (said == null || !issuer.equals(said.get("issuer"))) {
            throw new IllegalStateException("The provider goes by another name than [" + issuer + "].");
        }
        ClientRegistration registration = ClientRegistrations.fromOidcConfiguration(said)
                .registrationId(ID)
                .clientId(known.client().id())
                .clientSecret(known.client().secret())
                .redirectUri(address.origin() + ProviderReturn.PATH)
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
        check(registration.getProviderDetails(), URI.create(issuer).getScheme());
        return registration;
    }

    /** A provider that is reached through a tunnel leads nobody outside it. */
    private static void check(ClientRegistration.ProviderDetails details, String scheme) {
        for (String place :
                new String[] {details.getAuthorizationUri(), details.getTokenUri(), details.getJwkSetUri()}) {
            if (place == null || !scheme.equals(URI.create(place).getScheme())) {
                throw new IllegalStateException("The provider leads to [" + place + "], which is not " + scheme + ".");
            }
        }
    }
}
