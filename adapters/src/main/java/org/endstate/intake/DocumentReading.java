package org.endstate.intake;

import org.endstate.formats.text.Problem;

/** What came of reading a document. */
public sealed interface DocumentReading {

    /** It was read. */
    record Read(Document document) implements DocumentReading {}

    /** It was refused. */
    record Refused(Problem problem) implements DocumentReading {}
}
