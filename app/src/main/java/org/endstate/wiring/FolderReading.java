package org.endstate.wiring;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.cli.MissionReading;
import org.endstate.formats.mission.MissionFolder;
import org.endstate.formats.mission.Reading;

/** The reader of mission folders, as the command line wants it. */
final class FolderReading implements MissionReading {

    @Override
    public Outcome read(Path folder, Optional<LocalDate> asOf) {
        return read(folder, asOf, List.of());
    }

    @Override
    public Outcome read(Path folder, Optional<LocalDate> asOf, List<Path> proposals) {
        return switch (MissionFolder.read(folder, asOf, proposals)) {
            case Reading.Complete complete -> new Complete(complete.dossier(), complete.actuals());
            case Reading.Refused refused ->
                new Refused(
                        refused.problems().stream().map(FolderReading::problem).toList());
        };
    }

    static Problem problem(org.endstate.formats.text.Problem found) {
        return new Problem(
                found.file(),
                found.line(),
                found.column(),
                found.what(),
                found.expected(),
                found.hint(),
                found.excerpt());
    }
}
