/**
 * How dangerous each area will be: predictive samples of deaths per month, and of the threat level they mean.
 *
 * <p>Start with {@link org.endstate.threat.ThreatScale}. Working group 1 submits this; zero recorded is not zero
 * threat.
 */
@NullMarked
package org.endstate.threat;

import org.jspecify.annotations.NullMarked;
