package org.endstate.web.exchange;

import java.util.List;

/** An archive cannot be taken for a mission folder: all that is wrong with it, each in a sentence. */
final class ArchiveRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final List<String> problems;

    ArchiveRefused(List<String> problems) {
        super(String.join(" ", problems));
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
