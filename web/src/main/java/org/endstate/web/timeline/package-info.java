/**
 * The timeline screen: the plan as a chart, what would follow if something were moved, and the parties' proposals.
 * Begin with {@link org.endstate.web.timeline.TimelineController}, {@link org.endstate.web.timeline.Suppositions} and
 * {@link org.endstate.web.timeline.Proposals}. What one party supposes or drafts never reaches the other before it is
 * shared or tabled.
 */
@NullMarked
package org.endstate.web.timeline;

import org.jspecify.annotations.NullMarked;
