/**
 * The register of evidence as pages, in English and Arabic, and as data sets.
 *
 * <p>Start with {@link org.endstate.report.register.RegisterPage}. It shows what a publication lets through and nothing
 * else; what is held back is counted.
 */
@NullMarked
package org.endstate.report.register;

import org.jspecify.annotations.NullMarked;
