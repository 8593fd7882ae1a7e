/**
 * How a panel comes to its judgements: private first round, sealed until it closes; anonymous feedback; discussion;
 * private second round. Both rounds are kept.
 *
 * <p>Start with {@link org.endstate.capability.elicitation.Elicitation}. It decides what is accepted and what is
 * refused; pooling is not its job.
 */
@NullMarked
package org.endstate.capability.elicitation;

import org.jspecify.annotations.NullMarked;
