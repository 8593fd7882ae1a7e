/**
 * What the two parties have agreed, noted or disputed, clause by clause.
 *
 * <p>Start with {@link org.endstate.agreement.Clause}.
 */
@NullMarked
package org.endstate.agreement;

import org.jspecify.annotations.NullMarked;
