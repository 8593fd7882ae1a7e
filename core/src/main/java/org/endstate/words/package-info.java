/**
 * Says in the language of the reader why something is refused or found wrong: the one place where the reasons that core
 * gives as closed types have their words, for the command line, the workbench and documents alike.
 *
 * <p>Start with {@link org.endstate.words.RefusalWords}: one exhaustive switch chooses the message and its arguments;
 * {@link org.endstate.words.Sentences} writes these as the language does. The messages are in
 * {@code messages/reasons_en.properties} and its Arabic sibling. It must never decide anything, and never read a
 * sentence.
 */
@NullMarked
package org.endstate.words;

import org.jspecify.annotations.NullMarked;
