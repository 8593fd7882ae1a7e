package org.endstate.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How browsers reach a workbench.
 *
 * @param origin the address that people type in, such as {@code https://endstate.example}, where a web server with a
 *     certificate stands before the workbench; empty where there is none
 * @param patience how long the body of a request may take beyond a second for every 8 KiB
 */
public record Reach(Optional<URI> origin, Duration patience) {

    /** By the address it listens on, and with half a minute for a body. */
    public static final Reach DIRECT = new Reach(Optional.empty(), Duration.ofSeconds(30));

    public Reach {
        origin.ifPresent(Reach::check);
    }

    private static void check(URI origin) {
        boolean scheme = "https".equals(origin.getScheme()) || "http".equals(origin.getScheme());
        boolean bare = origin.getRawPath().isEmpty() || origin.getRawPath().equals("/");
        if (!scheme || origin.getHost() == null || !bare || origin.getRawQuery() != null) {
            throw new IllegalArgumentException("The origin [" + origin
                    + "] is not of a scheme and a host only.\nMaybe it should be like https://endstate.example.");
        }
    }
}
