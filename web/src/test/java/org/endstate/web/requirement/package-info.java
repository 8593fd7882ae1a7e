@NullMarked
package org.endstate.web.requirement;

import org.jspecify.annotations.NullMarked;
