package org.endstate.web.evidence;

import java.util.List;
import org.endstate.evidence.register.DailySummary;
import org.endstate.web.screen.MissionPage;

/**
 * A period as a monitoring mission sums it up: what was observed apart from what bodies make of it, beside the period
 * before.
 *
 * @param asked the days as they were asked for
 * @param refused key of the message why they cannot be; empty where they can
 */
public record SummaryView(
        MissionPage on,
        Asked asked,
        String refused,
        Counted counted,
        Told told,
        PublicationRules rules,
        List<Publication> publications) {

    public SummaryView {
        publications = List.copyOf(publications);
    }

    /** The days, as text. */
    public record Asked(String from, String to) {}

    /** A number beside that of the period before. */
    public record Line(String what, int now, int before) {

        static Line of(String what, DailySummary.Change change) {
            return new Line(what, change.now(), change.before());
        }
    }

    /** How many events and denials there were, and where. */
    public record Counted(List<Line> kinds, List<Line> denials, List<String> areas) {
        public Counted {
            kinds = List.copyOf(kinds);
            denials = List.copyOf(denials);
            areas = List.copyOf(areas);
        }
    }

    /**
     * In words.
     *
     * @param held how many events the reader does not see; empty text where they see all
     */
    public record Told(List<String> observed, List<String> assessed, String held) {
        public Told {
            observed = List.copyOf(observed);
            assessed = List.copyOf(assessed);
        }
    }

    /** What one audience sees, as files to keep. */
    public record Publication(String audience, String path, List<String> files) {}
}
