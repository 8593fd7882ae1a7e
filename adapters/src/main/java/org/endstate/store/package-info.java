/**
 * Where records are kept: as plain files, and in an embedded database while they grow.
 *
 * <p>Start with {@link org.endstate.store.SqliteLedger}, which keeps {@link org.endstate.record.LedgerStore}'s
 * promises, and {@link org.endstate.store.RecordFile}, the file that every party can keep and verify. Nothing here
 * changes or deletes an entry, and the database refuses it too.
 */
@NullMarked
package org.endstate.store;

import org.jspecify.annotations.NullMarked;
