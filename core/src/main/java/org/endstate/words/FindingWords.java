package org.endstate.words;

import java.util.Locale;
import org.endstate.record.Finding;
import org.endstate.record.Finding.Kind;

/** What is not in order in a record, in the language of the reader. Safe for use by many threads. */
public final class FindingWords {

    private final Sentences sentences;

    private FindingWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The words of this language; English where it is not Arabic. */
    public static FindingWords in(Locale language) {
        return new FindingWords(Sentences.in(language));
    }

    /** What is not in order, with its line, and without what {@link #quoted} says. */
    public String of(Finding finding) {
        String key = "finding." + finding.kind();
        String what = isQuoted(finding.kind())
                ? sentences.say(key, finding.entry())
                : sentences.say(key, finding.entry(), finding.detail());
        return sentences.say("finding.at", finding.line(), new Sentences.Phrase(what));
    }

    /** What a reader of bytes stopped at, in English; empty where there is no more to say. */
    public String quoted(Finding finding) {
        return isQuoted(finding.kind()) ? finding.detail() : "";
    }

    /** All of it, for where one language is spoken. */
    public String whole(Finding finding) {
        String quoted = quoted(finding);
        return quoted.isEmpty() ? of(finding) : of(finding) + ": " + quoted;
    }

    private static boolean isQuoted(Kind kind) {
        return switch (kind) {
            case UNREADABLE, KEY_REFUSED, CHECKPOINT_UNREADABLE -> true;
            case NO_RECORD,
                    BROKEN_OFF,
                    OUT_OF_PLACE,
                    FIRST_LINE_CHANGED,
                    CHANGED,
                    BACK_DATED,
                    REPEATED,
                    KEY_NOT_TRUSTED,
                    CHECKPOINT_OF_ANOTHER,
                    CHECKPOINT_MISPLACED,
                    NOT_WHAT_WAS_SIGNED,
                    UNKNOWN_SIGNER,
                    KEY_NOT_VALID,
                    FORGED -> false;
        };
    }
}
