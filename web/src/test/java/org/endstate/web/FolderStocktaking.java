package org.endstate.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.commission.StatusResult;
import org.endstate.commission.TakeStock;
import org.endstate.commission.Watch;
import org.endstate.formats.mission.ActualsTable;
import org.endstate.formats.mission.MissionFolder;
import org.endstate.formats.mission.Reading;
import org.endstate.oversight.Actual;
import org.endstate.report.StatusPage;

/** Takes stock of mission folders as the program does. */
final class FolderStocktaking implements Stocktaking {

    @Override
    public String file() {
        return ActualsTable.FILE;
    }

    @Override
    public Backstage.Reading read(Path folder, LocalDate day) {
        return FolderBackstage.reading(MissionFolder.read(folder, Optional.of(day)));
    }

    @Override
    public Backstage.Reading readWith(Path folder, Optional<LocalDate> day, byte[] reports) {
        return FolderBackstage.reading(MissionFolder.readWith(folder, day, ActualsTable.FILE, reports));
    }

    @Override
    public List<Actual> reports(Path folder) {
        return MissionFolder.read(folder, Optional.empty()) instanceof Reading.Complete complete
                ? complete.actuals().reports()
                : List.of();
    }

    @Override
    public byte[] with(byte[] reports, Map<String, String> cells) {
        return ActualsTable.with(reports, cells);
    }

    @Override
    public Optional<StatusResult> take(Dossier now, Optional<Dossier> before, int threads, Watch watch) {
        return TakeStock.run(now, before, "test", threads, watch);
    }

    @Override
    public Map<String, String> pieces(StatusResult result, Locale language) {
        return StatusPage.pieces(result, language);
    }
}
