/**
 * The joint statement as a document: text, HTML, DOCX and PDF, in every language side by side.
 *
 * <p>Start with {@link org.endstate.report.statement.StatementSheet}: it is written once from a
 * {@link org.endstate.agreement.statement.JointStatement}, row by row in every language; the other classes only set it.
 * The same statement gives the same bytes. Nothing here decides what is stated.
 */
@NullMarked
package org.endstate.report.statement;

import org.jspecify.annotations.NullMarked;
