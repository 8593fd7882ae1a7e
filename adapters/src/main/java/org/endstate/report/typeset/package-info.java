/**
 * Sets documents in English and Arabic as PDF, with Apache FOP and fonts of its own.
 *
 * <p>Start with {@link org.endstate.report.typeset.Typesetter}: it is given a document that writes itself in XSL
 * Formatting Objects. The same document gives the same bytes. Nothing here knows what a document is about.
 */
@NullMarked
package org.endstate.report.typeset;

import org.jspecify.annotations.NullMarked;
