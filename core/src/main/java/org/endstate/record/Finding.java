package org.endstate.record;

/**
 * Something in a record that is not in order.
 *
 * @param line of the text, from 1
 * @param entry the entry concerned; of a checkpoint, the last entry it covers; -1 where none is
 * @param detail what else there is to say: names, places, what was expected; may be empty
 */
public record Finding(Kind kind, long line, long entry, String detail) {

    /** What is not in order. */
    public enum Kind {
        /** The first line is not that of a record. */
        NO_RECORD,
        /** The text breaks off in the middle of a line. */
        BROKEN_OFF,
        /** The line is neither an entry nor of a checkpoint. */
        UNREADABLE,
        /** An entry stands where another belongs: one was dropped, added, moved or repeated. */
        OUT_OF_PLACE,
        /** The first line is not the one under which entry 0 was written. */
        FIRST_LINE_CHANGED,
        /** The entry is not the one after which the next was written: it was changed or exchanged. */
        CHANGED,
        /** The entry is dated earlier than the one before it. */
        BACK_DATED,
        /** The entry was put down before under the same id. */
        REPEATED,
        /** An entry about keys breaks their rules. */
        KEY_REFUSED,
        /** A key of the record is not among those the reader trusts. */
        KEY_NOT_TRUSTED,
        /** A checkpoint cannot be read. */
        CHECKPOINT_UNREADABLE,
        /** A checkpoint of another record. */
        CHECKPOINT_OF_ANOTHER,
        /** A checkpoint stands after another number of entries than it covers. */
        CHECKPOINT_MISPLACED,
        /** The entries are not those that were signed. */
        NOT_WHAT_WAS_SIGNED,
        /** A signature of a key that the record does not name. */
        UNKNOWN_SIGNER,
        /** A signature of a key that was not yet, or no longer, valid. */
        KEY_NOT_VALID,
        /** A signature that its key did not make. */
        FORGED
    }
}
