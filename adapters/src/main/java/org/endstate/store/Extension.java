package org.endstate.store;

import java.sql.SQLException;
import java.util.Set;
import org.endstate.record.Entry;
import org.endstate.record.RecordLines;
import org.endstate.record.RecordVerifier;
import org.endstate.record.Verdict;
import org.endstate.record.canonical.Reading;

/**
 * Adds what a copy of a record holds beyond what is kept, in the transaction that is open; throws unless all of it is.
 */
final class Extension {

    private final LedgerTables tables;
    private final LedgerTip tip;
    private final String origin;
    private boolean fits = true;

    Extension(LedgerTables tables, LedgerTip tip, String origin) {
        this.tables = tables;
        this.tip = tip;
        this.origin = origin;
    }

    Verdict add(RecordLines copy) throws SQLException {
        RecordVerifier verifier = new RecordVerifier(Set.of());
        long kept = tip.size();
        while (copy.hasNext()) {
            byte[] line = copy.next();
            verifier.accept(line);
            add(line, kept);
        }
        if (copy.brokenOff()) {
            verifier.brokenOff();
        }
        Verdict verdict = verifier.finish();
        check(verdict);
        for (Verdict.Held held : verdict.checkpoints()) {
            tables.add(held.checkpoint(), held.note());
        }
        return verdict;
    }

    /** An entry carries the hash of the one before, so where the first new one fits, all before it are the same. */
    private void add(byte[] line, long kept) throws SQLException {
        if (Entry.read(line) instanceof Reading.Complete<Entry>(Entry entry)
                && entry.place().seq() >= kept) {
            fits &= entry.place().equals(tip.next());
            if (fits) {
                tip.put(entry, line, tables);
            }
        }
    }

    private void check(Verdict verdict) {
        if (!verdict.sound()) {
            throw new IllegalArgumentException("The copy of the record is not in order: "
                    + verdict.findings().getFirst() + "\nMaybe run endstate verify on it.");
        }
        if (!verdict.origin().equals(origin)) {
            throw new IllegalArgumentException(
                    "The copy is of the record [" + verdict.origin() + "], not of " + origin + ".");
        }
        if (!fits || !verdict.root().equals(tip.root(verdict.entries()))) {
            throw new IllegalArgumentException("The copy and what is kept differ in an entry."
                    + "\nMaybe find it with endstate verify --against, and keep both.");
        }
    }
}
