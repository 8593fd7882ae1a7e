package org.endstate.wiring;

import java.io.IOException;
import java.util.Locale;
import org.endstate.cli.Rendering;
import org.endstate.commission.PlanResult;
import org.endstate.formats.export.FigureTables;
import org.endstate.formats.export.MilestoneCalendar;
import org.endstate.formats.export.ProjectXml;
import org.endstate.formats.export.TimelineJson;
import org.endstate.report.ReportPage;
import org.endstate.timeline.OptionForecast;

/** The files of an output folder, each made by its adapter. */
final class OutputFiles implements Rendering {

    @Override
    public void render(PlanResult result, Locale language, Sink sink) throws IOException {
        sink.text("report.html", ReportPage.render(result, language));
        sink.file("timeline.json", TimelineJson.write(result));
        sink.file("milestones.ics", MilestoneCalendar.write(result));
        for (OptionForecast option : result.candidates()) {
            sink.file("plan-" + option.kind().code() + ".xml", ProjectXml.write(result, option.kind()));
        }
        sink.tables(FigureTables.write(result));
    }
}
