package org.endstate.intake;

import org.endstate.evidence.intake.SourceText;
import org.endstate.provenance.ContentHash;

/**
 * A document as read.
 *
 * @param file name within the folder given
 * @param form such as {@code html} or {@code pdf}
 * @param original hash of its bytes
 * @param title empty where the document has none
 * @param publisher empty where the document names none
 */
public record Document(
        String file, String form, ContentHash original, String title, String publisher, SourceText source) {}
