package org.endstate.formats.mission;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.evidence.RecordedRow;
import org.endstate.formats.text.Problem;

/**
 * Reads a mission folder: {@code mission.yaml} and the tables under {@code inputs/}.
 *
 * <p>Everything that can be found wrong is reported at once, and before anything is computed. The reading depends on
 * nothing but the files and the planning date.
 */
public final class MissionFolder {

    static final String FILE = "mission.yaml";

    private MissionFolder() {}

    /**
     * Reads the folder as known on a day.
     *
     * @param asOf the planning date; if empty, the one in mission.yaml
     */
    public static Reading read(Path folder, Optional<LocalDate> asOf) {
        return read(new FolderOnDisk(folder), asOf);
    }

    /** The same with parties' proposals from elsewhere beside those of the folder. */
    public static Reading read(Path folder, Optional<LocalDate> asOf, List<Path> proposals) {
        return read(new WithProposals(new FolderOnDisk(folder), proposals), asOf);
    }

    /**
     * Reads the folder as it would be if one of its files held something else.
     *
     * @param file path within the folder, with forward slashes
     */
    public static Reading readWith(Path folder, Optional<LocalDate> asOf, String file, byte[] content) {
        return read(new WithFile(new FolderOnDisk(folder), file, content), asOf);
    }

    /**
     * The rows of the record of deaths that count on a planning date, in their order, each with where it counts; none
     * where the folder has no such record, or it cannot be read.
     */
    public static List<RecordedRow> deaths(Path folder, LocalDate asOf) {
        return DeathRows.read(new FolderOnDisk(folder), asOf);
    }

    static Reading read(MissionSource source, Optional<LocalDate> asOf) {
        String fault = source.fault();
        if (!fault.isEmpty()) {
            return new Reading.Refused(
                    List.of(new Problem(source.shown(""), 1, 1, fault, "a mission folder that holds " + FILE, "", "")));
        }
        return new FolderReading(source, asOf).read();
    }
}
