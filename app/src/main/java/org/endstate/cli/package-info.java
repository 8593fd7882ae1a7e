/**
 * The command line: reads arguments, calls the use cases through small ports, prints what came of it.
 *
 * <p>Start with {@link org.endstate.cli.Main}. Decides nothing about a mission, and names no adapter.
 */
@NullMarked
package org.endstate.cli;

import org.jspecify.annotations.NullMarked;
