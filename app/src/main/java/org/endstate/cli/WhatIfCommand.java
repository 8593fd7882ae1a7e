package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.commission.Dossier;
import org.endstate.mission.Milestone;
import org.endstate.timeline.WhatIf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code endstate whatif}: what would have to be true for a date. */
@Command(name = "whatif", sortOptions = false, abbreviateSynopsis = true)
final class WhatIfCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private MissionOptions mission = new MissionOptions();

    @Option(names = "--date", paramLabel = "MILESTONE=DATE", required = true, converter = Arguments.MilestoneDate.class)
    private Arguments.MilestoneDate.Wanted wanted = new Arguments.MilestoneDate.Wanted("", LocalDate.MIN);

    @Option(names = "--confidence", paramLabel = "P", converter = Arguments.Confidence.class)
    private Optional<Double> confidence = Optional.empty();

    @Option(names = "--solver", paramLabel = "USE", defaultValue = "auto")
    private Planning.SolverUse solver = Planning.SolverUse.auto;

    @Option(names = "--timing")
    private boolean timing;

    @Mixin
    private RunOptions options = new RunOptions();

    WhatIfCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        LongRun run = options.start(desk, timing);
        return mission.run(desk, options, dossier -> {
            WhatIf.Question question = question(dossier);
            return run.withoutFiles(() -> ask(run, dossier, question));
        });
    }

    private WhatIf.Question question(Dossier dossier) {
        List<String> known =
                dossier.mission().milestones().stream().map(Milestone::id).toList();
        if (!known.contains(wanted.milestone())) {
            throw new Refusal(text("whatif.milestone", wanted.milestone(), String.join(", ", known)));
        }
        LocalDate first = dossier.mission().asOf();
        LocalDate last = first.plusMonths(dossier.settings().simulation().horizon_months());
        if (wanted.date().isBefore(first) || !wanted.date().isBefore(last)) {
            throw new Refusal(text("whatif.date", wanted.date(), first, last.minusDays(1)));
        }
        return new WhatIf.Question(
                wanted.milestone(),
                wanted.date(),
                confidence.orElse(dossier.settings().risk().confidence()));
    }

    private int ask(LongRun run, Dossier dossier, WhatIf.Question question) {
        Optional<WhatIf> answer = desk.services().timeline().whatIf(dossier, question, solver, run.progress());
        run.progress().end();
        if (answer.isEmpty()) {
            return Exit.INTERRUPTED;
        }
        if (run.style().json()) {
            Map<String, Object> all = WhatIfJson.of(answer.get());
            if (timing) {
                all.put("stages", TimingReport.json(run.meter().measured()));
            }
            desk.result(Json.write(all));
        } else {
            new WhatIfSummary(
                            dossier, answer.get(), desk.resultPaint(run.style().color()))
                    .lines()
                    .forEach(desk::result);
            if (timing) {
                desk.result("");
                TimingReport.lines(run.meter().measured()).forEach(desk::result);
            }
        }
        return Exit.DONE;
    }
}
