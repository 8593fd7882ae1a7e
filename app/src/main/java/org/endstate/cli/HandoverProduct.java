package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanResult;
import org.endstate.mission.Mission;

/**
 * The handover packs of some sites.
 *
 * @param whole the mission with all its work, done or not
 */
record HandoverProduct(HandoverServices services, HandoverServices.Wanted wanted, Dossier whole)
        implements PlanProduct {

    @Override
    public Path defaultFolder(Mission mission) {
        return Path.of("out", mission.identity().id(), mission.asOf() + "-handover");
    }

    @Override
    public void render(PlanResult result, Rendering.Sink sink) throws IOException {
        services.render(result.statedAs(whole), wanted, sink);
    }

    @Override
    public List<String> lines(PlanResult result, Paint paint) {
        List<String> lines = new ArrayList<>();
        lines.add(paint.bold(result.dossier().mission().identity().name().en()));
        lines.add(text(
                "handover.head",
                result.dossier().mission().asOf(),
                text("option." + wanted.option().name())));
        for (String site : wanted.sites()) {
            long found = services.inspect(whole).stream()
                    .filter(remark -> remark.site().equals(site))
                    .count();
            lines.add("  " + site + ": " + Messages.count("handover.findings", found));
        }
        return lines;
    }

    @Override
    public Map<String, Object> json(PlanResult result) {
        Map<String, Object> all = Json.exit(Exit.DONE);
        all.put("mission", result.dossier().mission().identity().id());
        all.put("asOf", result.dossier().mission().asOf().toString());
        all.put("option", wanted.option().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        all.put("sites", wanted.sites());
        return all;
    }

    @Override
    public String opening(Path folder) {
        return text("handover.pack", folder.resolve(wanted.sites().getFirst() + ".en.pdf"));
    }
}
