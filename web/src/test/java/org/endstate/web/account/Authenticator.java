package org.endstate.web.account;

import java.time.InstantSource;

/**
 * The application on a telephone that shows codes.
 *
 * @param secret as it is typed in, in groups
 */
public record Authenticator(String secret, InstantSource clock) {

    /** What it shows now. */
    public String code() {
        return OneTimeCode.of(Base32.decode(secret.replace(" ", "")), OneTimeCode.step(clock.instant()));
    }
}
