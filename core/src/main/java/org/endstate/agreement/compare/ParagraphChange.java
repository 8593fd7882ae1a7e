package org.endstate.agreement.compare;

import java.util.List;
import org.endstate.agreement.Language;
import org.endstate.agreement.Paragraph;

/** What happened to one paragraph from one version of a text to the next. Places count from 0. */
public sealed interface ParagraphChange {

    /** The id of the paragraph. */
    String id();

    /**
     * It is no longer there.
     *
     * @param from its place before
     */
    record Removed(Paragraph paragraph, int from) implements ParagraphChange {
        @Override
        public String id() {
            return paragraph.id();
        }
    }

    /**
     * It was not there.
     *
     * @param to its place after
     */
    record Added(Paragraph paragraph, int to) implements ParagraphChange {
        @Override
        public String id() {
            return paragraph.id();
        }
    }

    /** It stands elsewhere among the paragraphs that both versions have. */
    record Moved(String id, int from, int to) implements ParagraphChange {}

    /**
     * Its words in one language are others. A language it did not have is all inserted, one it no longer has all
     * deleted.
     *
     * @param places where, in order
     */
    record Reworded(String id, Language language, List<Rewording> places) implements ParagraphChange {
        public Reworded {
            places = List.copyOf(places);
        }
    }
}
