package org.endstate.evidence.intake;

/**
 * Who is quoted, as the text names them.
 *
 * @param name the person's name without titles; empty where an office or body speaks
 * @param office the office, title or body in the text's words; empty where only a name is given
 */
public record Speaker(String name, String office) {

    /** Nobody could be found. */
    public static final Speaker UNKNOWN = new Speaker("", "");

    /** The name where there is one, else the office. */
    public String shown() {
        return name.isEmpty() ? office : name;
    }

    public boolean isPerson() {
        return !name.isEmpty();
    }

    public boolean isKnown() {
        return !shown().isEmpty();
    }
}
