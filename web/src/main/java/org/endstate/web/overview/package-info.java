/**
 * The overview screen: what is at risk, what must be decided, what has changed since the last visit, and where the
 * mission is heading. Begin with {@link org.endstate.web.overview.OverviewController} and
 * {@link org.endstate.web.overview.Visits}.
 */
@NullMarked
package org.endstate.web.overview;

import org.jspecify.annotations.NullMarked;
