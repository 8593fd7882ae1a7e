/**
 * The register of evidence: every event, every account of it, and what became of it, side by side.
 *
 * <p>Start with {@link org.endstate.evidence.register.RegisterEntry}, what can be put down, and
 * {@link org.endstate.evidence.register.Register}, what all entries together say.
 * {@link org.endstate.evidence.register.SideBySide} lays the accounts of one question next to each other;
 * {@link org.endstate.evidence.register.Publication} decides what an audience sees of them.
 *
 * <p>It must never merge two accounts, pick a winner, average figures, or change or drop an entry.
 */
@NullMarked
package org.endstate.evidence.register;

import org.jspecify.annotations.NullMarked;
