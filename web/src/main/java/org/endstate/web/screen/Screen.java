package org.endstate.web.screen;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The screens of a mission in their order. Some show parts of a planning result. */
public enum Screen {
    OVERVIEW("cover", "options", "strength"),
    THREAT("threat"),
    REQUIREMENTS("sites"),
    CAPABILITY("capability"),
    CONDITIONS("gates"),
    TIMELINE("options", "proposals", "trust", "frontier", "strength", "causes", "outside"),
    EVIDENCE,
    SESSIONS,
    AGREEMENT("agreement"),
    RECORD,
    OVERSIGHT,
    GROUNDS("assumptions", "issues", "provenance");

    private final List<String> parts;

    Screen(String... parts) {
        this.parts = List.of(parts);
    }

    /** The parts of the report it shows, in order. */
    public List<String> parts() {
        return parts;
    }

    /** Its part of the address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Screen> at(String path) {
        return Arrays.stream(values())
                .filter(screen -> screen.path().equals(path))
                .findFirst();
    }
}
