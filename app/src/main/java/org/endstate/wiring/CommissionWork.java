package org.endstate.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.endstate.cli.CommissionServices;
import org.endstate.commission.proceedings.Proposal;
import org.endstate.formats.mission.CharterFile;
import org.endstate.formats.mission.CommissionReading;
import org.endstate.formats.mission.ItemFile;
import org.endstate.record.LedgerStore;
import org.endstate.store.RecordPlaces;

/** What the commission command needs, each part made by its adapter. */
final class CommissionWork implements CommissionServices {

    @Override
    public Outcome<Founding> charter(Path file) {
        return outcome(CharterFile.read(file), read -> new Founding(read.record(), read.charter()));
    }

    @Override
    public Outcome<Proposal> item(Path file) {
        return outcome(ItemFile.read(file), Function.identity());
    }

    static <T, R> Outcome<R> outcome(CommissionReading<T> reading, Function<T, R> made) {
        return switch (reading) {
            case CommissionReading.Complete<T>(T value) -> new Outcome.Read<>(made.apply(value));
            case CommissionReading.Refused<T>(var problems) ->
                new Outcome.Refused<>(
                        problems.stream().map(FolderReading::problem).toList());
        };
    }

    @Override
    public LedgerStore ledger(String name, Path here, Optional<String> password, String origin) throws IOException {
        return RecordPlaces.ledger(name, here, password, origin);
    }

    @Override
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
