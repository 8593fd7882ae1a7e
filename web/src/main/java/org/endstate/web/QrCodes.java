package org.endstate.web;

import java.util.Optional;

/** Makes QR codes. */
@FunctionalInterface
public interface QrCodes {

    /**
     * The code of a text as an SVG image without script or style; empty where the text is too long for one.
     *
     * @param label what those hear who do not see it; words of the program, which are not escaped
     */
    Optional<String> svg(String text, String label);
}
