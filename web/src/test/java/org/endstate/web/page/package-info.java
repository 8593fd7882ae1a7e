@NullMarked
package org.endstate.web.page;

import org.jspecify.annotations.NullMarked;
