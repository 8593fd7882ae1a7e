/**
 * By what measure the host's forces are judged: functions, levels with observable descriptors, named enablers.
 *
 * <p>Start with {@link org.endstate.capability.framework.Framework}, one version that is never changed, and
 * {@link org.endstate.capability.framework.FrameworkHistory}, which says what a level of one version means in another.
 */
@NullMarked
package org.endstate.capability.framework;

import org.jspecify.annotations.NullMarked;
