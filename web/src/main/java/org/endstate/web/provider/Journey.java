package org.endstate.web.provider;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Why somebody was sent to the provider. It stays in the session; the provider does not see it.
 *
 * @param account id of the account the identity is to stand for from now on; empty for who wants to sign in
 */
record Journey(String account, Instant begun) {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration CLOCKS = Duration.ofMinutes(1);
    private static final String ACCOUNT = "account";
    private static final String BEGUN = "begun";

    /** As it was noted with a request. */
    static Journey of(OAuth2AuthorizationRequest request) {
        return new Journey(
                Objects.requireNonNull(request.<String>getAttribute(ACCOUNT)),
                Objects.requireNonNull(request.<Instant>getAttribute(BEGUN)));
    }

    void note(Map<String, Object> attributes) {
        attributes.put(ACCOUNT, account);
        attributes.put(BEGUN, begun);
    }

    boolean links() {
        return !account.isEmpty();
    }

    boolean late(Instant now) {
        return now.isAfter(begun.plus(LONGEST));
    }

    /**
     * Whether somebody who showed who they are at this instant did so on this journey; clocks may differ by a minute.
     */
    boolean covers(Instant shown) {
        return !shown.isBefore(begun.minus(CLOCKS));
    }
}
