/**
 * Where records are kept: as plain files, and in a database while they grow, one SQLite file or a PostgreSQL schema.
 *
 * <p>Start with {@link org.endstate.store.DatabaseLedger}, which keeps {@link org.endstate.record.LedgerStore}'s
 * promises on both, and {@link org.endstate.store.RecordFile}, the file that every party can keep and verify. All in
 * which the databases differ is behind {@code Database} and in their scripts of guards. Nothing here changes or deletes
 * an entry, and the database refuses it too.
 */
@NullMarked
package org.endstate.store;

import org.jspecify.annotations.NullMarked;
