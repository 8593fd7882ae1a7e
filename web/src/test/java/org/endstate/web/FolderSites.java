package org.endstate.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.endstate.commission.Dossier;
import org.endstate.mission.Mission;
import org.endstate.oversight.Actuals;
import org.endstate.provenance.RunStamp;
import org.endstate.report.handover.HandoverPack;
import org.endstate.report.handover.PackPage;
import org.endstate.report.handover.PackPdf;
import org.endstate.report.handover.PackWords;
import org.endstate.timeline.SiteDates;

/** Draws maps and sets packs as the program does. */
final class FolderSites implements Sites {

    @Override
    public Optional<SiteMap> map(Mission mission, Actuals actuals, Locale language) {
        return org.endstate.report.SiteMap.draw(mission, actuals, language)
                .map(drawn -> new SiteMap(
                        drawn.svg(),
                        drawn.legend().entries().stream()
                                .map(entry -> new Mark(entry.style(), entry.text()))
                                .toList(),
                        Set.copyOf(drawn.areas())));
    }

    @Override
    public Pack pack(Dossier dossier, SiteDates dates, String site, Wording wording) {
        RunStamp stamp = new RunStamp("endstate test", dossier.origin().files(), 1, 1);
        PackWords words = PackWords.in(
                wording == Wording.EN ? "en" : "ar",
                wording == Wording.AR ? PackWords.Digits.ARABIC_INDIC : PackWords.Digits.WESTERN);
        HandoverPack pack = HandoverPack.of(new HandoverPack.Source(dossier, stamp, dates), site, words);
        return new Pack(PackPage.render(pack).getBytes(StandardCharsets.UTF_8), PackPdf.render(pack));
    }
}
