/**
 * Text files as a person reads them: lines and columns, and what is wrong at which of them.
 *
 * <p>Start with {@link org.endstate.formats.text.TextFile} and {@link org.endstate.formats.text.Flaw}. Nothing here
 * knows what a file means.
 */
@NullMarked
package org.endstate.formats.text;

import org.jspecify.annotations.NullMarked;
