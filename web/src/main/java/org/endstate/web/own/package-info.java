/**
 * What people manage of their own account. Start with {@link org.endstate.web.own.OwnController}; what is decided is
 * decided in {@code account}.
 */
@NullMarked
package org.endstate.web.own;

import org.jspecify.annotations.NullMarked;
