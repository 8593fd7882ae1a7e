package org.endstate.web.exchange;

import java.util.List;

/** An archive cannot be taken for a mission folder: all that is wrong with it. */
final class ArchiveRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<ArchiveFlaw> flaws;

    ArchiveRefused(List<ArchiveFlaw> flaws) {
        super("The archive is refused: " + flaws + ".");
        this.flaws = List.copyOf(flaws);
    }

    ArchiveRefused(ArchiveFlaw flaw) {
        this(List.of(flaw));
    }

    List<ArchiveFlaw> flaws() {
        return flaws;
    }
}
