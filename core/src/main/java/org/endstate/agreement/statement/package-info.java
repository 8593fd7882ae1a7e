/**
 * The joint statement: what all parties have agreed, and nothing else.
 *
 * <p>Start with {@link org.endstate.agreement.statement.JointStatement}, which states the rules. It is drawn from
 * {@link org.endstate.agreement.statement.StatementItem}s; where they come from, a file or the record of a commission,
 * is not its business.
 */
@NullMarked
package org.endstate.agreement.statement;

import org.jspecify.annotations.NullMarked;
