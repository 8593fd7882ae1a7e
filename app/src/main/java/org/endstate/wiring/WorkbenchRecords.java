package org.endstate.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.endstate.record.LedgerStore;
import org.endstate.store.RecordPlaces;
import org.endstate.web.Records;
import org.endstate.web.WorkbenchSettings;

/** The records of the workbench's commissions, one database file each. */
final class WorkbenchRecords implements Records {

    @Override
    public LedgerStore open(WorkbenchSettings settings, String mission, String origin) throws IOException {
        Path folder = Files.createDirectories(settings.data().resolve("records"));
        return RecordPlaces.ledger(mission + ".db", folder, Optional.empty(), origin);
    }
}
