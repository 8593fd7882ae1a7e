package org.endstate.evidence.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.evidence.Grade;
import org.endstate.mission.Label;

/** What one speaker says to one question. Accounts are never merged. */
public record Account(String id, About about, Statement statement, Claim claim, Grade grade, Origin origin)
        implements RegisterEntry {

    /**
     * What it is about.
     *
     * @param question id of the question it answers
     * @param event id of the event, where there is one
     */
    public record About(String question, Optional<String> event) {}

    /**
     * Who says what.
     *
     * @param party id of the party the speaker speaks for; empty where it speaks for none
     * @param says what is said, in the register's own words
     * @param original the speaker's words in their language; empty where they are not quoted
     */
    public record Statement(Label speaker, Optional<String> party, LocalDate date, Label says, String original) {}

    /**
     * Where it comes from.
     *
     * @param sources ids of the documents; at least one
     * @param independenceGroup accounts of one origin share it, and are one source
     * @param release the widest audience that may see it
     */
    public record Origin(List<String> sources, String independenceGroup, Audience release) {
        public Origin {
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("An account has no source.");
            }
        }
    }
}
