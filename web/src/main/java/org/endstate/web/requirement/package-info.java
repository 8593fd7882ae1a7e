/**
 * The requirements screen: sites by area on a map and in a table, and a page for each site with its tasks, its dates by
 * option, its gates, its certificates and its handover pack. Begin with
 * {@link org.endstate.web.requirement.SiteController} and {@link org.endstate.web.requirement.SiteView}. Nothing here
 * plans: dates are read from the result that is shown, states from what has been reported.
 */
@NullMarked
package org.endstate.web.requirement;

import org.jspecify.annotations.NullMarked;
