/**
 * What two parties can check alone: Merkle roots over bytes, and proofs that something is in them.
 *
 * <p>Start with {@link org.endstate.record.MerkleTree}. Knows bytes and hashes, no word of the domain.
 */
@NullMarked
package org.endstate.record;

import org.jspecify.annotations.NullMarked;
