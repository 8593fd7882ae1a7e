package org.endstate.words;

import java.util.Locale;
import org.endstate.evidence.intake.Unread;

/** Why a document is not read, in the language of the reader. Safe for use by many threads. */
public final class UnreadWords {

    private final Sentences sentences;

    private UnreadWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The words of this language; English where it is not Arabic. */
    public static UnreadWords in(Locale language) {
        return new UnreadWords(Sentences.in(language));
    }

    /** What is wrong, without what the reader stopped at. */
    public String what(Unread unread) {
        return sentences.say(key(unread), unread.found(), unread.most());
    }

    /** What would be right. */
    public String expected(Unread unread) {
        return sentences.say(key(unread) + ".do", unread.found(), unread.most());
    }

    /** What is wrong, with what the reader stopped at in brackets. */
    public String whole(Unread unread) {
        return unread.detail().isEmpty() ? what(unread) : what(unread) + " (" + unread.detail() + ")";
    }

    private static String key(Unread unread) {
        return switch (unread.why()) {
            case EMPTY -> "unread.empty";
            case UNKNOWN_FORM -> "unread.unknown-form";
            case TOO_LARGE -> "unread.too-large";
            case TOO_MUCH_TEXT -> "unread.too-much-text";
            case TOO_LONG -> "unread.too-long";
            case TOO_MANY_PAGES -> "unread.too-many-pages";
            case TOO_MANY_PARTS -> "unread.too-many-parts";
            case TOO_DEEP -> "unread.too-deep";
            case UNPACKS_TOO_FAR -> "unread.unpacks-too-far";
            case PACKED_TWICE -> "unread.packed-twice";
            case NO_TEXT -> "unread.no-text";
            case NO_WORD_DOCUMENT -> "unread.no-word-document";
            case LOCKED -> "unread.locked";
            case DAMAGED_TABLE -> "unread.damaged-table";
            case DAMAGED_WORD -> "unread.damaged-word";
            case DAMAGED_MAIL -> "unread.damaged-mail";
            case DAMAGED_PDF -> "unread.damaged-pdf";
            case NOT_OPENED -> "unread.not-opened";
            case TOO_SLOW -> "unread.too-slow";
            case BREAKS_READER -> "unread.breaks-reader";
        };
    }
}
