/**
 * The workbench as people meet it: the real program, and a real browser for each person. Begin with
 * {@link org.endstate.e2e.Stage}, {@link org.endstate.e2e.Person} and {@link org.endstate.e2e.Wire}. Nothing here
 * reaches into the program: what cannot be seen on a page or on the wire is not asserted.
 */
@NullMarked
package org.endstate.e2e;

import org.jspecify.annotations.NullMarked;
