package org.endstate.wiring;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.endstate.cli.HandoverServices;
import org.endstate.cli.Rendering;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanResult;
import org.endstate.report.handover.FindingWords;
import org.endstate.report.handover.HandoverPack;
import org.endstate.report.handover.PackPage;
import org.endstate.report.handover.PackPdf;
import org.endstate.report.handover.PackWords;
import org.endstate.requirements.inspection.Finding;
import org.endstate.requirements.inspection.Inspection;

/** What the handover command and the check need, each part made by its adapter. */
final class HandoverWork implements HandoverServices {

    @Override
    public List<Remark> inspect(Dossier dossier) {
        FindingWords words = new FindingWords(PackWords.in("en", PackWords.Digits.WESTERN));
        return Inspection.of(dossier.mission(), dossier.inputs().work()).stream()
                .map(finding -> remark(finding, words))
                .toList();
    }

    private static Remark remark(Finding finding, FindingWords words) {
        return new Remark(
                finding.site(),
                finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                words.what(finding),
                words.why(finding),
                words.toDo(finding));
    }

    @Override
    public void render(PlanResult result, Wanted wanted, Rendering.Sink sink) throws IOException {
        for (String site : wanted.sites()) {
            for (String language : PackWords.LANGUAGES) {
                HandoverPack pack = HandoverPack.of(
                        HandoverPack.Source.of(result, wanted.option()),
                        site,
                        PackWords.in(language, digits(wanted.digits())));
                sink.text(site + "." + language + ".html", PackPage.render(pack));
                sink.file(site + "." + language + ".pdf", PackPdf.render(pack));
            }
        }
    }

    private static PackWords.Digits digits(Digits digits) {
        return switch (digits) {
            case western -> PackWords.Digits.WESTERN;
            case arabic -> PackWords.Digits.ARABIC_INDIC;
        };
    }
}
