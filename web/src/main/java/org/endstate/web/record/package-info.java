/** The screen of the record: its entries, its signatures, and whether it is in order. */
@NullMarked
package org.endstate.web.record;

import org.jspecify.annotations.NullMarked;
