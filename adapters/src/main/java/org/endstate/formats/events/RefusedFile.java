package org.endstate.formats.events;

import java.io.IOException;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;

/** A file was opened and is not what can be read; becomes a problem, never leaves the package. */
final class RefusedFile extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Flaw flaw;

    RefusedFile(String what, String expected, String hint) {
        super(what);
        this.flaw = Flaw.of(Place.START, what, expected, hint);
    }

    /** What is wrong. */
    Flaw flaw() {
        return flaw;
    }
}
