package org.endstate.web.evidence;

import java.util.List;
import java.util.Map;
import org.endstate.evidence.register.Status;
import org.endstate.web.screen.MissionPage;

/**
 * What one reader sees of a register.
 *
 * @param lead as whom they read, and how many accounts are held back
 * @param questions that were asked for
 */
public record RegisterView(
        MissionPage on, Asked asked, String lead, List<QuestionSection> questions, Happened happened, Counts counts) {

    public RegisterView {
        questions = List.copyOf(questions);
    }

    /**
     * What is looked for, by whom.
     *
     * @param questions all of them: text by id
     */
    public record Asked(Reader reader, Filter filter, EvidenceWords words, Map<String, String> questions) {}

    /**
     * Events and complaints that were asked for.
     *
     * @param held how many there are where the reader sees none of them; empty text elsewhere
     */
    public record Happened(List<Happening> events, List<Happening> complaints, String held) {
        public Happened {
            events = List.copyOf(events);
            complaints = List.copyOf(complaints);
        }
    }

    /** Over the whole register: how many events and complaints stand where, and who denied access how often. */
    public record Counts(Map<Status, Integer> statuses, List<String> denials) {
        public Counts {
            denials = List.copyOf(denials);
        }
    }

    /** How much was found. */
    public int found() {
        return questions.size()
                + happened.events().size()
                + happened.complaints().size();
    }

    /** Whether nothing has been put down yet. */
    public boolean isEmpty() {
        return asked.questions().isEmpty() && counts.statuses().isEmpty();
    }
}
