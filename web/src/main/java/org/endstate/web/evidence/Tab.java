package org.endstate.web.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.endstate.web.account.Person;

/** A part of the evidence screen. */
public enum Tab {
    REGISTER("evidence"),
    DRAFTS("evidence/drafts"),
    DOCUMENTS("evidence/documents"),
    SUMMARY("evidence/summary");

    private final String path;

    Tab(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** Those that this person may open. */
    public static List<Tab> of(Optional<Person> person) {
        return Arrays.stream(values()).filter(tab -> tab.isOf(person)).toList();
    }

    private boolean isOf(Optional<Person> person) {
        return switch (this) {
            case REGISTER, SUMMARY -> true;
            case DRAFTS, DOCUMENTS -> person.flatMap(Owner::of).isPresent();
        };
    }
}
