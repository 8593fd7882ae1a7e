package org.endstate.wiring;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.mission.Mission;
import org.endstate.oversight.Actuals;
import org.endstate.provenance.RunStamp;
import org.endstate.report.handover.HandoverPack;
import org.endstate.report.handover.PackPage;
import org.endstate.report.handover.PackPdf;
import org.endstate.report.handover.PackWords;
import org.endstate.timeline.PlanningSettings;
import org.endstate.timeline.SiteDates;
import org.endstate.web.Sites;

/** Maps of sites and handover packs, as the workbench wants them. */
final class WorkbenchSites implements Sites {

    private final String program;

    WorkbenchSites(String program) {
        this.program = program;
    }

    @Override
    public Optional<SiteMap> map(Mission mission, Actuals actuals, Locale language) {
        return org.endstate.report.SiteMap.draw(mission, actuals, language)
                .map(drawn -> new SiteMap(
                        drawn.svg(),
                        drawn.legend().entries().stream()
                                .map(entry -> new Mark(entry.style(), entry.text()))
                                .toList(),
                        drawn.areas()));
    }

    @Override
    public Pack pack(Dossier dossier, SiteDates dates, String site, Wording wording) {
        PlanningSettings.Simulation simulation = dossier.settings().simulation();
        RunStamp stamp = new RunStamp(program, dossier.origin().files(), simulation.seed(), simulation.scenarios());
        HandoverPack pack = HandoverPack.of(new HandoverPack.Source(dossier, stamp, dates), site, words(wording));
        return new Pack(PackPage.render(pack).getBytes(StandardCharsets.UTF_8), PackPdf.render(pack));
    }

    private static PackWords words(Wording wording) {
        return switch (wording) {
            case EN -> PackWords.in("en", PackWords.Digits.WESTERN);
            case AR -> PackWords.in("ar", PackWords.Digits.ARABIC_INDIC);
            case AR_WESTERN -> PackWords.in("ar", PackWords.Digits.WESTERN);
        };
    }
}
