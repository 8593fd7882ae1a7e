/**
 * What has to be done to close or hand over each site: templates, tasks, links, resources.
 *
 * <p>Start with {@link org.endstate.requirements.ClosureTemplate} and {@link org.endstate.requirements.WorkBreakdown}.
 * Working group 2 submits these; nothing here schedules them.
 */
@NullMarked
package org.endstate.requirements;

import org.jspecify.annotations.NullMarked;
