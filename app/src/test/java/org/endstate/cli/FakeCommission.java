package org.endstate.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.proceedings.Proposal;
import org.endstate.record.LedgerStore;

/** A commission that has no files and no database. */
final class FakeCommission implements CommissionServices {

    private static final MissionReading.Problem MISSING =
            new MissionReading.Problem("charter.yaml", 1, 1, "there is no such file", "a charter", "", "");

    @Override
    public Outcome<Founding> charter(Path file) {
        return new Outcome.Refused<>(List.of(MISSING));
    }

    @Override
    public Outcome<Proposal> item(Path file) {
        return new Outcome.Refused<>(List.of(MISSING));
    }

    @Override
    public LedgerStore ledger(String name, Path here, Optional<String> password, String origin) {
        throw new IllegalArgumentException("There is no database here.");
    }

    @Override
    public Instant now() {
        return Instant.parse("2024-01-27T10:00:00Z");
    }
}
