/**
 * The threat screen: what the report says of every area, and the rows of the record behind each number. Begin with
 * {@link org.endstate.web.threat.ThreatController} and {@link org.endstate.web.threat.DeathRecords}. Nothing here
 * counts deaths: which row counts where, and with what share, is asked of {@link org.endstate.evidence.Contributions}.
 */
@NullMarked
package org.endstate.web.threat;

import org.jspecify.annotations.NullMarked;
