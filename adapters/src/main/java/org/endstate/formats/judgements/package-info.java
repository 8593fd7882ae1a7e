/**
 * Reads studies of expert judgement, in Endstate's own tables and in the files of the program EXCALIBUR, into
 * {@link org.endstate.judgement.Study}, or says everything that is wrong with them.
 *
 * <p>Start with {@link org.endstate.formats.judgements.StudyFiles}. What cannot be read refuses the study; what was
 * read but deserves a look, such as an answer of which one number is missing, is a doubt that comes with it. Nothing is
 * repaired in silence.
 */
@NullMarked
package org.endstate.formats.judgements;

import org.jspecify.annotations.NullMarked;
