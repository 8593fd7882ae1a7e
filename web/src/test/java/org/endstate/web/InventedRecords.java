package org.endstate.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.endstate.record.LedgerStore;
import org.endstate.store.SqliteLedger;

/** Records in the folder of the workbench, as the program keeps them. */
final class InventedRecords implements Records {

    @Override
    public LedgerStore open(WorkbenchSettings settings, String mission, String origin) throws IOException {
        Path folder = Files.createDirectories(settings.data().resolve("records"));
        return SqliteLedger.open(folder.resolve(mission + ".db"), origin);
    }
}
