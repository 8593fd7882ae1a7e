package org.endstate.intake;

/** How much of a document is read; chosen so that the largest one fits a heap of 256 MB. */
final class Limits {

    /** Of a file of text, HTML, e-mail or CSV, in bytes. */
    static final int TEXT = 8 << 20;

    /** Of a PDF or DOCX file, in bytes. */
    static final int PACKED = 24 << 20;

    /** What a PDF or DOCX file may unpack to, in bytes. */
    static final long UNPACKED = 64L << 20;

    /** Of the main text, in characters. */
    static final int MAIN_TEXT = 2_000_000;

    /** Parts of an archive or e-mail. */
    static final int PARTS = 2_000;

    /** Elements or parts within one another. */
    static final int DEEPEST = 400;

    private Limits() {}
}
