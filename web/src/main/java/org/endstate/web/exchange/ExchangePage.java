package org.endstate.web.exchange;

import java.util.List;
import java.util.Optional;
import org.endstate.web.page.Page;

/**
 * What the page of import and export shows.
 *
 * @param message key of what was done; empty where nothing was
 * @param flaws of an archive that was refused
 * @param problems of a mission folder that was refused, in English, each with its place
 * @param waiting what is to be confirmed
 */
public record ExchangePage(
        Page page,
        List<Held> missions,
        String message,
        List<String> flaws,
        List<String> problems,
        Optional<Shown> waiting) {

    public ExchangePage {
        missions = List.copyOf(missions);
        flaws = List.copyOf(flaws);
        problems = List.copyOf(problems);
    }

    /**
     * A mission that is held.
     *
     * @param versions how many there are
     */
    public record Held(String id, String name, int versions) {}

    /** A difference that waits to be confirmed. */
    public record Shown(String id, String mission, List<Change> changes) {
        public Shown {
            changes = List.copyOf(changes);
        }
    }

    /**
     * What is other than before.
     *
     * @param kind key of its words
     */
    public record Change(String kind, List<String> files) {
        public Change {
            files = List.copyOf(files);
        }
    }

    /** How many things are wrong with what was refused. */
    public int reasons() {
        return flaws.size() + problems.size();
    }

    /** Whether who is signed in may take folders in. */
    public boolean mayTakeIn() {
        return page.person()
                .map(person -> ExchangeController.takesIn(person.role()))
                .orElse(false);
    }

    /** Whether who is signed in may take folders out. */
    public boolean mayTakeOut() {
        return page.person()
                .map(person -> ExchangeController.takesOut(person.role()))
                .orElse(false);
    }
}
