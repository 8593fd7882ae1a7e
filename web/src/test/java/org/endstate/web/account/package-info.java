@NullMarked
package org.endstate.web.account;

import org.jspecify.annotations.NullMarked;
