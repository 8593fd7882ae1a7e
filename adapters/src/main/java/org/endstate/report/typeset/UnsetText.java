package org.endstate.report.typeset;

import java.util.List;

/** A document cannot be set as it is written, as where no font has one of its characters. */
public final class UnsetText extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> complaints;

    UnsetText(String title, List<String> complaints) {
        super("The document [" + title + "] is not set as written: " + complaints
                + ".\nMaybe a name holds a character that neither Amiri nor Noto Sans has.");
        this.complaints = List.copyOf(complaints);
    }

    /** What is in the way, as the typesetter says it. */
    public List<String> complaints() {
        return complaints;
    }
}
