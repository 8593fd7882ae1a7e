package org.endstate.commission.proceedings;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.endstate.agreement.Clause;
import org.endstate.provenance.ContentHash;

/** What an item is about. */
public sealed interface Content {

    /** The charter, by the hash of its canonical form. */
    record Founding(ContentHash charter) implements Content {}

    /** One paragraph of the text between the parties; its id stays with it through all versions of the text. */
    record Paragraph(Clause.Kind kind) implements Content {}

    /**
     * What a working group finds.
     *
     * @param dissent who in the group sees it otherwise, and how; signed with the rest
     */
    record Submission(String group, SortedMap<String, String> dissent) implements Content {
        public Submission {
            dissent = Collections.unmodifiableSortedMap(new TreeMap<>(dissent));
        }
    }

    /**
     * A decision about the course of the mission.
     *
     * @param subject id of the gate, milestone or site it is about
     */
    record Decision(Course course, String subject) implements Content {}

    /** A timeline to adopt as the baseline, by the hash of the manifest of the plan's output folder. */
    record Timeline(ContentHash manifest) implements Content {}

    /** What it is in one word. */
    default String word() {
        return switch (this) {
            case Founding founding -> "charter";
            case Paragraph paragraph -> "paragraph";
            case Submission submission -> "submission";
            case Decision decision -> "decision";
            case Timeline timeline -> "timeline";
        };
    }

    /** What the commission decides. */
    enum Course {
        PROCEED,
        PROCEED_WITH_RISK,
        PAUSE,
        STAGGER,
        REVERSE,
        WAIVE_GATE
    }
}
