/**
 * Documents in, candidate accounts out: reads HTML, plain text, PDF, DOCX, e-mail and CSV, keeps the original's hash,
 * takes out the main text, and writes what {@link org.endstate.evidence.intake.Candidates} proposes for a person to
 * decide.
 *
 * <p>Start with {@link org.endstate.intake.DocumentReader}, which chooses the reader of a form and holds the limits,
 * then {@link org.endstate.intake.CandidateFile}. A document is hostile until read: nothing here loads what a document
 * points to, runs what it carries, resolves an entity, or unpacks more than the limits of
 * {@link org.endstate.intake.Limits}. Nothing here enters the register.
 */
@NullMarked
package org.endstate.intake;

import org.jspecify.annotations.NullMarked;
