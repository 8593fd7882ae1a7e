package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.commission.Dossier;
import org.endstate.mission.Milestone;
import org.endstate.timeline.WhatIf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate whatif}: what would have to be true for a date. */
@Command(name = "whatif", sortOptions = false, abbreviateSynopsis = true)
final class WhatIfCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "MISSION", descriptionKey = "MISSION")
    private Path mission = Path.of("");

    @Option(names = "--date", paramLabel = "MILESTONE=DATE", required = true, converter = Arguments.MilestoneDate.class)
    private Arguments.MilestoneDate.Wanted wanted = new Arguments.MilestoneDate.Wanted("", LocalDate.MIN);

    @Option(names = "--confidence", paramLabel = "P", converter = Arguments.Confidence.class)
    private Optional<Double> confidence = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", converter = Arguments.Day.class)
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", converter = Arguments.Seed.class)
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--scenarios", paramLabel = "N", converter = Arguments.Scenarios.class)
    private Optional<Integer> scenarios = Optional.empty();

    @Option(names = "--solver", paramLabel = "USE", defaultValue = "auto")
    private Planning.SolverUse solver = Planning.SolverUse.auto;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--timing")
    private boolean timing;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto")
    private Paint.When color = Paint.When.auto;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    WhatIfCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        LongRun run = new LongRun(desk, new LongRun.Style(json, timing, quiet, color));
        run.enter("reading");
        return switch (desk.read(mission, asOf)) {
            case MissionReading.Refused refused ->
                RefusedFolder.report(desk, refused, new RefusedFolder.Style(json, color), "plan.closing");
            case MissionReading.Complete complete -> {
                Dossier dossier = Overriding.simulation(complete.dossier(), seed, scenarios);
                WhatIf.Question question = question(dossier);
                yield run.withoutFiles(() -> ask(run, dossier, question));
            }
        };
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
        if (json) {
            Map<String, Object> all = WhatIfJson.of(answer.get());
            if (timing) {
                all.put("stages", TimingReport.json(run.meter().measured()));
            }
            desk.result(Json.write(all));
        } else {
            new WhatIfSummary(dossier, answer.get(), desk.resultPaint(color))
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
