/**
 * The record: what two parties put down together, and neither can alter unseen.
 *
 * <p>A record is a text of lines: its origin, then {@link org.endstate.record.Entry entries} as canonical JSON, each
 * bound to the one before, and among them checkpoints: the Merkle root over all entries so far as a
 * {@link org.endstate.record.SignedNote signed note}. {@link org.endstate.record.RecordVerifier} reads such a text
 * once, in little memory, and finds everything that is not in order; {@link org.endstate.record.Cosigning} says when a
 * party may sign. {@link org.endstate.record.InclusionProof} shows one entry without the others.
 *
 * <p>Knows bytes, hashes and keys, no word of the domain; reads no file, no clock and no random number: seeds of keys
 * and salts come in as arguments. It must never repair what it reads.
 */
@NullMarked
package org.endstate.record;

import org.jspecify.annotations.NullMarked;
