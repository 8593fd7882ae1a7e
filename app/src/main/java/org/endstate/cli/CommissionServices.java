package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.proceedings.Charter;
import org.endstate.commission.proceedings.Proposal;
import org.endstate.record.LedgerStore;

/** What the commission command needs from the rest of Endstate. */
public interface CommissionServices {

    /** A charter, and the record it is the charter of. */
    record Founding(String record, Charter charter) {}

    /** What was read, or what is wrong with it. */
    sealed interface Outcome<T> {

        /** It is sound. */
        record Read<T>(T value) implements Outcome<T> {}

        /** It has these problems. */
        record Refused<T>(List<MissionReading.Problem> problems) implements Outcome<T> {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    Outcome<Founding> charter(Path file);

    Outcome<Proposal> item(Path file);

    /**
     * The database in which a record grows, begun where there is none.
     *
     * @param name of the database: a SQLite file or the address of one on a server
     */
    LedgerStore ledger(String name, Path here, Optional<String> password, String origin) throws IOException;

    /** The present moment, of whole seconds. */
    Instant now();
}
