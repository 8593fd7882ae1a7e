/**
 * What whoever keeps the machine running watches: health, metrics, and a log. Begin with
 * {@link org.endstate.web.watch.WatchSecurity} and {@link org.endstate.web.watch.LogLine}. No name, address or text of
 * anybody may leave the workbench by any of them: who did what is in the trail.
 */
@NullMarked
package org.endstate.web.watch;

import org.jspecify.annotations.NullMarked;
