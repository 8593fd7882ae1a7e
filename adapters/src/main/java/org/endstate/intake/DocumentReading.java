package org.endstate.intake;

import java.util.Locale;
import org.endstate.evidence.intake.Unread;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Problem;
import org.endstate.words.UnreadWords;

/** What came of reading a document. */
public sealed interface DocumentReading {

    /** It was read. */
    record Read(Document document) implements DocumentReading {}

    /**
     * It was refused.
     *
     * @param shown how the user knows it
     */
    record Refused(String shown, Unread unread) implements DocumentReading {

        /** As a message of the command line shows it. */
        public Problem problem() {
            UnreadWords words = UnreadWords.in(Locale.ENGLISH);
            Flaw flaw = Flaw.of(Place.START, words.whole(unread), words.expected(unread));
            return Problem.of(shown, flaw, "");
        }
    }
}
