/**
 * The pages of the second factor: setting it up, showing a code after the password, and recovery codes. Start with
 * {@link org.endstate.web.factor.FactorController}; codes are checked in {@code account}.
 */
@NullMarked
package org.endstate.web.factor;

import org.jspecify.annotations.NullMarked;
