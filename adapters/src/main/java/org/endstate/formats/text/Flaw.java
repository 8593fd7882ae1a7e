package org.endstate.formats.text;

import java.util.Optional;

/**
 * Something wrong at one place of a file.
 *
 * @param what is wrong, in words a reader of the file knows
 * @param expected what would have been right; empty where that is plain
 * @param hint what may help; empty where nothing comes to mind
 */
public record Flaw(Place at, String what, String expected, String hint) {

    public static Flaw of(Place at, String what) {
        return new Flaw(at, what, "", "");
    }

    public static Flaw of(Place at, String what, String expected, String hint) {
        return new Flaw(at, what, expected, hint);
    }

    public static Flaw of(Place at, String what, String expected) {
        return new Flaw(at, what, expected, "");
    }

    public Flaw withHint(String other) {
        return new Flaw(at, what, expected, other);
    }

    /** The same flaw, with the value that may have been meant as its hint. */
    public Flaw maybe(Optional<String> meant) {
        return meant.map(value -> withHint("maybe " + Quoted.of(value))).orElse(this);
    }
}
