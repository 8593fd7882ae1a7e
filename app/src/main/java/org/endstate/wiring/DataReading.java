package org.endstate.wiring;

import java.util.List;
import org.endstate.cli.MissionReading;
import org.endstate.cli.ThreatServices.Complete;
import org.endstate.cli.ThreatServices.DataSet;
import org.endstate.cli.ThreatServices.Read;
import org.endstate.cli.ThreatServices.Refused;
import org.endstate.commission.StudyData;
import org.endstate.evidence.Level;
import org.endstate.evidence.Tally;
import org.endstate.evidence.Unit;
import org.endstate.formats.events.ColumnMap;
import org.endstate.formats.events.EventData;
import org.endstate.formats.events.Imported;
import org.endstate.formats.events.Origin;
import org.endstate.formats.events.Selection;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Problem;

/** The reader of data sets, as the command line wants it. */
final class DataReading {

    private DataReading() {}

    static Read read(DataSet wanted) {
        return switch (ColumnMap.parse(wanted.columns())) {
            case ColumnMap.Parsed.Unreadable(List<Flaw> flaws) ->
                new Refused(flaws.stream().map(DataReading::option).toList());
            case ColumnMap.Parsed.Readable(ColumnMap columns) -> read(wanted, columns);
        };
    }

    private static Read read(DataSet wanted, ColumnMap columns) {
        Level level = switch (wanted.units()) {
            case country -> Level.COUNTRY;
            case area -> Level.AREA;
        };
        Selection selection = Selection.of(level).withColumns(columns);
        return switch (EventData.read(List.of(wanted.file()), selection)) {
            case Imported.Refused(List<Problem> problems) ->
                new Refused(problems.stream().map(FolderReading::problem).toList());
            case Imported.Complete complete -> new Complete(data(wanted.name(), complete));
        };
    }

    /** A flaw of the option itself: there is no file to open. */
    static MissionReading.Problem option(Flaw flaw) {
        return new MissionReading.Problem("--columns", 0, 0, flaw.what(), flaw.expected(), flaw.hint(), "");
    }

    private static StudyData data(String name, Imported.Complete read) {
        Tally tally = read.tally();
        return new StudyData(
                name,
                tally.series(),
                tally.units().stream().map(Unit::name).toList(),
                read.origin().parts().stream().map(DataReading::part).toList(),
                read.issues(),
                new StudyData.Located(tally.unlocatedDeaths(), tally.deaths()));
    }

    private static StudyData.Part part(Origin.Part part) {
        return new StudyData.Part(
                part.file(), part.release().name(), part.release().released(), part.layout());
    }
}
