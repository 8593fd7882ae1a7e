@NullMarked
package org.endstate.words;

import org.jspecify.annotations.NullMarked;
