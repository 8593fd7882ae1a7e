package org.endstate.evidence.intake;

/**
 * Why a document is not read; {@code words.UnreadWords} says it.
 *
 * @param found how much of it there is; 0 where that is no matter
 * @param most how much there may be; 0 where that is no matter
 * @param detail what the reader stopped at, for whoever mends the document; may be empty
 */
public record Unread(Why why, long found, long most, String detail) {

    /** The reasons. Sizes are in MB of 2^20 bytes. */
    public enum Why {
        EMPTY,
        UNKNOWN_FORM,
        TOO_LARGE,
        TOO_MUCH_TEXT,
        TOO_LONG,
        TOO_MANY_PAGES,
        TOO_MANY_PARTS,
        TOO_DEEP,
        UNPACKS_TOO_FAR,
        PACKED_TWICE,
        NO_TEXT,
        NO_WORD_DOCUMENT,
        LOCKED,
        DAMAGED_TABLE,
        DAMAGED_WORD,
        DAMAGED_MAIL,
        DAMAGED_PDF,
        /** The file cannot be opened. */
        NOT_OPENED,
        /** Reading it takes longer than so many minutes. */
        TOO_SLOW,
        /** It is built in a way that breaks its reader. */
        BREAKS_READER
    }

    /** One without figures. */
    public static Unread of(Why why) {
        return new Unread(why, 0, 0, "");
    }

    /** One with what the reader stopped at. */
    public static Unread of(Why why, String detail) {
        return new Unread(why, 0, 0, detail);
    }

    /** There is more of something than there may be. */
    public static Unread over(Why why, long found, long most) {
        return new Unread(why, found, most, "");
    }
}
