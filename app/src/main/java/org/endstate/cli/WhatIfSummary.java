package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.endstate.commission.Dossier;
import org.endstate.condition.Gate;
import org.endstate.mission.Resource;
import org.endstate.requirements.Task;
import org.endstate.timeline.Change;
import org.endstate.timeline.OptionForecast.Probability;
import org.endstate.timeline.WhatIf;
import org.endstate.timeline.WhatIf.Single;

/** What would have to be true for a date, in lines. */
final class WhatIfSummary {

    private static final int WIDTH = 84;

    private final Dossier dossier;
    private final WhatIf answer;
    private final Paint paint;

    WhatIfSummary(Dossier dossier, WhatIf answer, Paint paint) {
        this.dossier = dossier;
        this.answer = answer;
        this.paint = paint;
    }

    List<String> lines() {
        WhatIf.Question question = answer.question();
        List<String> lines = new ArrayList<>();
        lines.add(paint.bold(text(
                "whatif.head",
                dossier.mission().getMilestone(question.milestone()).name(),
                question.date(),
                Numbers.percent(question.confidence()))));
        lines.add(text("whatif.now", probability(answer.asItIs())));
        answer.asPlanned().ifPresent(certificate -> {
            lines.add(ProofWords.soonest(certificate, dossier.mission().asOf()));
            lines.add(paint.dim(ProofWords.by(certificate)));
        });
        lines.add("");
        lines.addAll(verdict());
        lines.addAll(table("whatif.enough", answer.single().stream().filter(Single::enough)));
        lines.addAll(table("whatif.not-enough", answer.single().stream().filter(single -> !single.enough())));
        lines.add(text("whatif.everything", probability(answer.everything())));
        lines.add("");
        lines.add(paint.dim(text("whatif.legend")));
        return lines;
    }

    private List<String> verdict() {
        if (answer.isMetAsItIs()) {
            return List.of(text("whatif.met"), "");
        }
        if (!answer.isAttainable()) {
            return List.of(text("whatif.nothing"), "");
        }
        List<String> lines = new ArrayList<>();
        answer.least().ifPresent(least -> {
            lines.add(text("whatif.together", probability(least.met())));
            least.changes().forEach(change -> lines.add("  - " + words(change)));
            lines.add("");
        });
        return lines;
    }

    private List<String> table(String head, Stream<Single> rows) {
        Table table = new Table(WIDTH);
        table.row(text(head), text("column.met"));
        rows.forEach(single -> table.row("  " + words(single.change()), probability(single.met())));
        List<String> lines = new ArrayList<>(table.lines());
        if (lines.size() == 1) {
            return List.of();
        }
        lines.set(0, paint.bold(lines.getFirst()));
        lines.add("");
        return lines;
    }

    private static String probability(Probability met) {
        return Numbers.percent(met.value());
    }

    private String words(Change change) {
        return switch (change) {
            case Change.GateOpen gate ->
                text("whatif.gate", Gate.named(dossier.commitments().gates(), gate.gate()), gate.by());
            case Change.MoreUnits more -> text("whatif.units", more.units(), resource(more.resource()), more.from());
            case Change.ShorterPermission shorter -> text("whatif.permission", task(shorter.task()), shorter.days());
        };
    }

    private String resource(String id) {
        return dossier.mission().means().resources().stream()
                .filter(resource -> resource.id().equals(id))
                .map(Resource::name)
                .findFirst()
                .orElseThrow()
                .en();
    }

    private String task(String id) {
        return dossier.inputs().work().sites().stream()
                .flatMap(site -> site.tasks().stream())
                .filter(task -> task.id().equals(id))
                .map(Task::name)
                .findFirst()
                .orElseThrow()
                .en();
    }
}
