/**
 * The commission's memory: who did what, and where every item between the parties stands.
 *
 * <p>An {@link org.endstate.commission.proceedings.Act} is what a person does;
 * {@link org.endstate.commission.proceedings.SignedAct} puts it into an entry of the record under that person's key;
 * {@link org.endstate.commission.proceedings.Proceedings} is the state that follows from the entries.
 * {@link org.endstate.commission.proceedings.Permission} is the one table of who may do what in which state;
 * {@link org.endstate.commission.proceedings.RegisterPermission} is that of who may put what down in the register.
 *
 * <p>A draft of a party is never here: it stays in the party's own files until it is tabled. The fold must never throw
 * for what it reads: what breaks a rule changes nothing and is reported as a breach.
 */
@NullMarked
package org.endstate.commission.proceedings;

import org.jspecify.annotations.NullMarked;
