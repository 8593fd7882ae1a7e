/**
 * The use cases: the only package that changes state, and the only one that may use all others.
 *
 * <p>Start with {@link org.endstate.commission.Dossier}, everything one mission folder holds.
 */
@NullMarked
package org.endstate.commission;

import org.jspecify.annotations.NullMarked;
