/**
 * JSON in the one form that two programs cannot write differently: RFC 8785, the JSON canonicalization scheme.
 *
 * <p>Start with {@link org.endstate.record.canonical.CanonicalJson}. Reads strictly: what is ambiguous in JSON (a name
 * twice, half a surrogate pair, a number no double holds) is refused, never repaired.
 */
@NullMarked
package org.endstate.record.canonical;

import org.jspecify.annotations.NullMarked;
