/**
 * The evidence screen: the register as its reader may see it, what a party prepares to put down in it, documents and
 * what they propose. Begin with {@link org.endstate.web.evidence.RegisterView}, what one reader sees, and
 * {@code Drafts}, what nobody but its party sees. What an audience sees of an account is decided in
 * {@link org.endstate.evidence.register.Publication} alone.
 */
@NullMarked
package org.endstate.web.evidence;

import org.jspecify.annotations.NullMarked;
